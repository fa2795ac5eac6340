/** Who may take part; what is said; what people build together, where a campaign has a space. */
export const portalRoles = ['roll', 'box', 'space'] as const;

export type PortalRole = (typeof portalRoles)[number];

/** The two roles that every round has. */
export const answerRoles = ['roll', 'box'] as const;

export type AnswerRole = (typeof answerRoles)[number];

/** Where a portal's roles are, as browsers see it; a space where a campaign of the portal has one. */
export interface RoleOrigins {
  readonly roll: string;
  readonly box: string;
  readonly space?: string | undefined;
}
