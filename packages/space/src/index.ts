export { type IdeaOrder, ideaOrders } from './orders/idea-orders.ts';
export type { SpacePlace } from './tag.ts';
