/** Why a portal does not start; the message is for the operator and holds no secret. */
export class PortalRefused extends Error {
  override readonly name = 'PortalRefused';
}
