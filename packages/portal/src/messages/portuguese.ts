import type { ErrorCatalogue } from './catalogue.ts';

/** Portuguese. */
export const portuguese: ErrorCatalogue = {
  'not-open-yet': () => 'A consulta ainda não abriu. Volte na data indicada na página inicial.',
  closed: () => 'A consulta terminou: já não é possível enviar nada. O que escreveu fica no seu dispositivo.',
  'unknown-invitation': () =>
    'Não reconhecemos este link de convite. Verifique se está completo ou escreva para o endereço de contacto.',
  'unknown-card': () =>
    'Nenhum cartão tem aqui este código. Releia-o grupo a grupo; se estiver certo, aponte para o código QR do cartão ou escreva para o endereço de contacto.',
  'session-missing': () =>
    'Abra de novo o seu link para continuar. As suas respostas estão guardadas no seu dispositivo.',
  'session-expired': () =>
    'Esta página ficou aberta demasiado tempo. Abra de novo o seu link; as suas respostas estão guardadas.',
  'proof-refused': () =>
    'Não foi possível verificar o seu dispositivo. Recarregue a página e tente outra vez.',
  'proof-expired': () => 'A verificação demorou demasiado. Tente outra vez; recomeça do início.',
  'proof-spent': () => 'Esta verificação já foi usada. Recarregue a página para obter outra.',
  'unknown-cohort': () => 'Essa opção não existe. Recarregue a página e escolha de novo.',
  'wrong-admission': () => 'Este portal não se abre desta forma. Use o link que recebeu.',
  'already-issued': () =>
    'O seu acesso já foi emitido, provavelmente noutro dispositivo. Continue com o seu código de retoma ou peça uma substituição, possível uma só vez.',
  'nothing-issued': () =>
    'Ainda não lhe foi emitido nenhum acesso, por isso não há nada a substituir. Comece normalmente.',
  'replacement-used': () =>
    'O seu acesso já foi substituído uma vez. Continue com o seu código de retoma ou escreva para o endereço de contacto.',
  'blinded-out-of-range': () => 'O pedido de acesso está danificado. Recarregue a página e tente outra vez.',
  'wrong-fingerprint': () =>
    'O questionário mudou desde que esta página foi aberta. Recarregue-a; as suas respostas estão guardadas.',
  'unknown-key': () => 'Este acesso não pertence a esta consulta.',
  'credential-refused': () => 'Este acesso não é válido aqui. Abra de novo o link que recebeu.',
  'unknown-credential': () =>
    'Nenhum acesso corresponde aqui a este código. Verifique-o, carácter a carácter.',
  'stale-amendment': () =>
    'Entretanto foi enviada outra versão das suas respostas. As duas estão guardadas: escolha a que quer deixar.',
  counted: () =>
    'A sua resposta entrou nos resultados publicados: já não muda nesta etapa. O que escreveu fica neste dispositivo.',
  'answer-first': () =>
    'Responda primeiro: até ao dia da comparação, os resultados só são mostrados a quem respondeu, para não influenciar ninguém.',
  'credential-needed': () =>
    'Estes resultados pedem um acesso: no dispositivo em que começou, ou com o seu código de retoma.',
  'sheet-refused': () =>
    'Algumas respostas não podem ser guardadas. Volte às perguntas assinaladas; nada se perdeu.',
  malformed: () =>
    'O pedido está incompleto ou ilegível. Recarregue a página; as suas respostas estão guardadas.',
  'too-large': () => 'O pedido é demasiado grande. Encurte os seus textos e envie de novo.',
  'batch-too-large': () => 'Demasiados pedidos ao mesmo tempo. Recarregue a página.',
  'too-many-requests': () =>
    'Demasiados pedidos em pouco tempo. Espere um minuto e tente outra vez; nada se perdeu.',
  'not-found': () => 'Esta página não existe.',
  refused: () => 'Acesso recusado.',
  unavailable: () =>
    'O serviço está indisponível por um momento. O que escreveu está guardado no seu dispositivo; o que estava a ser enviado será enviado de novo.',
  internal: () =>
    'Ocorreu um erro do nosso lado. As suas respostas estão guardadas no seu dispositivo; tente de novo daqui a pouco.',
};
