import type { BankPicture } from './draw-png.ts';

const paper = [244, 241, 234] as const;
const ink = [58, 62, 70] as const;
const steel = [168, 176, 186] as const;
const board = [46, 110, 84] as const;
const copper = [198, 128, 62] as const;
const card = [201, 164, 116] as const;
const sky = [205, 224, 238] as const;

/** A shutter’s control board, its chip and its three connectors. */
export const motorBoard: BankPicture = {
  ...{ width: 480, height: 320, ground: paper },
  alt: 'La carte électronique d’un moteur\u00a0: une puce, trois connecteurs, deux vis.',
  shapes: [
    { kind: 'box', at: [60, 60], size: [360, 200], colour: board },
    { kind: 'box', at: [190, 120], size: [100, 80], colour: ink },
    ...[90, 140, 190].map((top) => ({ kind: 'box', at: [60, top], size: [48, 30], colour: steel }) as const),
    ...[0, 1, 2, 3].map(
      (at) => ({ kind: 'box', at: [290, 130 + at * 18], size: [90, 6], colour: copper }) as const,
    ),
    ...[82, 238].map((top) => ({ kind: 'disc', at: [398, top], radius: 9, colour: steel }) as const),
  ],
};

/** Slats, half of them lowered before a window. */
export const summerShutter: BankPicture = {
  ...{ width: 480, height: 360, ground: sky },
  alt: 'Uma janela com o estore descido até meio, e o sol por cima.',
  shapes: [
    { kind: 'disc', at: [410, 60], radius: 34, colour: [240, 190, 70] },
    { kind: 'box', at: [110, 60], size: [240, 270], colour: ink },
    { kind: 'box', at: [122, 72], size: [216, 246], colour: [232, 240, 246] },
    ...Array.from(
      { length: 6 },
      (_slat, at) => ({ kind: 'box', at: [122, 72 + at * 22], size: [216, 19], colour: steel }) as const,
    ),
  ],
};

/** A carton with two tracks of tape: it was closed twice. */
export const usedCarton: BankPicture = {
  ...{ width: 480, height: 300, ground: paper },
  alt: 'Un carton fermé deux fois\u00a0: la première bande est coupée, la seconde est posée à côté.',
  shapes: [
    { kind: 'box', at: [70, 70], size: [340, 180], colour: card },
    { kind: 'box', at: [70, 120], size: [340, 14], colour: [226, 205, 172] },
    { kind: 'box', at: [228, 112], size: [24, 30], colour: card },
    { kind: 'box', at: [70, 160], size: [340, 14], colour: [240, 228, 205] },
  ],
};
