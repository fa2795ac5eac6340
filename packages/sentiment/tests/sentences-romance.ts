import type { Sentences } from './sentences.ts';

/** Invented: how employees and consumers write, in Portuguese. */
export const portuguese: Sentences = {
  negative: `
    Não gosto.
    Não gostei do atendimento.
    Não recomendo.
    Não recomendo a ninguém.
    Nunca funcionou.
    Não funciona.
    Ninguém nos ouve.
    Nada funciona.
    Nem prático nem fiável.
    Sem respeito pelos trabalhadores.
    Não estou satisfeito.
    Não acho que seja uma boa ideia.
    Muito caro.
    Bonito, mas quebrou logo.
    Péssimo atendimento!
    Nunca mais!
    Arrependo-me da compra.
    Que vergonha 😡`,
  positive: `
    Gosto muito.
    Adorei!
    Recomendo.
    Não me arrependo.
    Sem problemas.
    Nunca tive problemas.
    Nada mau.
    Não é mau.
    Caro, mas excelente.
    Apesar do preço, estou muito satisfeita.
    Ótimo produto 👍
    Obrigado pela ajuda.
    Funciona muito bem.
    Equipa fantástica.`,
  neutral: `
    A reunião é na terça-feira.
    Não sei.
    Não tenho opinião.
    Deveria haver embalagens melhores.
    Trabalho aqui há seis anos.
    Depende do modelo.`,
  unread: '\n',
};

/** Invented, in Spanish. */
export const spanish: Sentences = {
  negative: `
    No me gusta.
    No me gusta nada.
    No lo recomiendo.
    Nunca funciona.
    No funciona.
    Nadie nos escucha.
    Sin respeto por los empleados.
    No estoy satisfecho.
    No creo que sea una buena idea.
    Demasiado caro.
    Bonito, pero se rompió enseguida.
    ¡Pésimo servicio!
    Me arrepiento de la compra.`,
  positive: `
    Me gusta mucho.
    Me encanta.
    Lo recomiendo.
    No me arrepiento.
    Sin problemas.
    Nunca he tenido problemas.
    No está mal.
    Caro, pero excelente.
    A pesar del precio, estoy muy contenta.
    Gracias por vuestra ayuda.
    Funciona muy bien 👍`,
  neutral: `
    La reunión es el martes.
    No sé.
    No tengo opinión.
    Debería haber mejores envases.
    Depende del modelo.`,
  unread: '\n',
};

/** Invented, in Italian. */
export const italian: Sentences = {
  negative: `
    Non mi piace.
    Non mi piace per niente.
    Non lo consiglio.
    Non funziona mai.
    Non funziona.
    Nessuno ci ascolta.
    Senza rispetto per i dipendenti.
    Non sono soddisfatto.
    Non credo che sia una buona idea.
    Troppo caro.
    Bello, ma si è rotto subito.
    Pessimo servizio!
    Mi pento dell’acquisto.`,
  positive: `
    Mi piace molto.
    Lo adoro.
    Lo consiglio.
    Non me ne pento.
    Senza problemi.
    Mai avuto problemi.
    Non è male.
    Caro, ma eccellente.
    Nonostante il prezzo, sono molto contenta.
    Grazie per il vostro aiuto.
    Funziona benissimo 👍`,
  neutral: `
    La riunione è martedì.
    Non lo so.
    Non ho opinioni.
    Dovrebbero esserci imballaggi migliori.
    Dipende dal modello.`,
  unread: '\n',
};
