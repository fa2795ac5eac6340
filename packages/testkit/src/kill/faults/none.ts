/** No fault at all: the control of the seeded ones. */
export {};
