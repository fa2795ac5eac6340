/** Portuguese blame, European and Brazilian, written for this project. Same signs as the praise. */
export const portugueseBlame: Readonly<Record<string, string>> = {
  '-1': `duro duros perdem_clientes rasga rasgam devolvê-lo na_gaveta encolheram encolhe
    encolheram_na_lavagem castigad* castigado~ caro caros caras muito_cara é_cara são_caras ficou_cara
    mais_cara tão_cara preocupado preocupada preocupados preocupadas me_preocupa me_preocupam
    muito_trabalho trabalho_a_mais pouco_pessoal pouca_gente sujar sujou sujidades infelizmente
    lamentavelmente pena que_pena é_pena uma_pena tenho_pena lástima lastim* mediano~ mediana médio
    mais_ou_menos assim-assim assim_assim nada_de_especial nada_demais nada_de_mais sem_graça sem_sal
    sem_sabor insosso~ insoss* insípido~ sensaborão morno~ previsível previsíveis banal banais
    comum_demais repetitivo~ monótono~ monotonia cansativo~ cansaço cansad* cansa cansou aborrecid*
    aborrecimento* tedioso~ tédio chato~ chatice chatear chatead* maçador~ enfadonho~ entediante~
    entedi* enjoativo~ enjoei enjoou enjoad* arrastad* arrasta-se lento~ lentidão devagar demora
    demorado~ demorou demoram demoraram demorar demorando demoras atraso atrasos atrasad* atrasou
    atrasam atrasar tarde_demais tardio~ espera_longa muita_espera tempo_de_espera fila filas à_espera
    esperando_há espero_há aguardo_há ainda_não_chegou ainda_não_recebi ainda_espero ainda_à_espera
    ainda_estou_à_espera até_agora_nada até_hoje_nada até_hoje nunca_mais_chega caríssim* cara_demais
    caro_demais carote encareceu encarec* dispendioso~ custoso~ preço_alto preços_altos preço_elevado
    preços_elevados preço_exagerado preços_exagerados aumento_de_preço aumento_de_preços
    aumento_dos_preços subida_de_preços taxas multas sobretaxa difícil difíceis dificilmente dificuldade
    dificuldades dificult* complicado~ complicação complicações complic* complexo_demais confuso~
    confusão confund* confundiu desorganizad* desorganização desordem bagunça bagunçad* caos caótico~
    atabalhoad* desarrumad* incompleto~ insuficiente~ insuficiência escasso~ escassez pouquíssim* falta
    faltam faltou faltava faltaram faltando faltar carência carente~ ausência ausente~ limitado~
    limitação limitações restrito~ restrição restrições restringe problema problemas problemátic*
    probleminha* defeito defeitos defeituoso~ erro erros errado~ errou erraram errar engano enganou-se
    equívoco* equivocad* falha falhas falhou falham falharam falhar falhando bug bugs bugad* trava
    travando travou travam lag lento_demais avaria avarias pane panes incómod* desconfortável
    desconfortáveis desconforto apertad* pequeno_demais grande_demais pequena_demais grande_demais_para
    curto_demais longo_demais comprido_demais pesado~ pesado_demais frágil frágeis fragilidade fraco~
    fraqueza fraquinh* fraquíssim* frouxo~ mole_demais fino_demais plástico_a_mais excesso excessos
    excessivo~ exager* exagerad* exagero demasiado~ demasiad* em_demasia desnecessário~ supérflu*
    dispensável dispensáveis evitável desperdíc* lixo_a_mais embalagem_a_mais embalagens_a_mais
    descartável descartáveis poluente~ poluição polui* poluem contamin* emissões pegada_de_carbono
    greenwashing barulho barulhent* ruído ruidoso~ sujo~ sujidade sujeira imundíc* mofo bolor
    cheiro_estranho cheiro_forte mau_cheiro fedor fedorent* nódoa* mancha* manchad* riscad* risco riscos
    arranhad* amassad* amolgad* rasgad* rasgou desgast* desgastad* velho_demais antiquad* ultrapassad*
    obsoleto~ desatualizad* desactualizad* retrógrad* enferruj* ferrugem desbotad* desbotou encolheu
    largou_tinta soltou descolou descosid* descoseu folga_a_mais vazamento vaza vazou pinga dúvida
    dúvidas duvid* duvidoso~ incerto~ incerteza* insegur* insegurança desconfi* desconfiança receio
    receios receoso~ medo medos assust* assustador~ assustad* preocupante~ preocupação preocupações
    ansiedade ansioso nervoso~ nervos stress stressante~ stressad* estresse estressante~ estressad*
    pressão pressões tensão tenso~ sobrecarga sobrecarregad* esgotamento cansadíssim* exausto~
    exaustivo~ exaustão fatigante~ fadiga horas_extra horas_extras falta_de_pessoal falta_de_tempo
    sem_tempo poucos_recursos sem_recursos sem_meios precári* precariedade desemprego despedi*
    despedimento* demiss* demitid* conflito* discussões disputa* greve* crise* queixa queixas queix*
    reclama* reclamei reclamação reclamações protest* crítica* critic* reparos_a_fazer devolução
    devoluções devolvi devolvid* reembolso reembols* estorno troca_de_produto trocas cancel* cancelad*
    cancelamento* desisti desist* desistência abandon* esquec* esquecid* esqueceram ignor* ignorad*
    desatenç* desatento~ distraíd* descuid* descuidad* desleixo desleixad* neglig* negligência preguiç*
    preguiçoso~ distante~ frieza antipátic* indiferente~ indiferença desinteress* desinteresse impessoal
    impessoais burocrátic* burocracia papelada rígid* inflexív* teimos* injustificad* injustific*
    infundad* vago~ ambígu* obscur* pouco_claro pouco_clara pouco_claros pouco_transparente
    pouca_transparência contraditór* contradição contradições incoerente~ incoerência incoerent*
    inconsistente~ inconsistência inconsistênc* superficial superficiais superficialidade raso~ rasa
    ingénu* simplista~ simplório~ clichê clichês lugar-comum lugares-comuns forçad* artificial~
    artificiais pretensios* confusa_demais parado_no_tempo parada_no_tempo estagn* pior_do_que_antes
    piorou pioram piorar pioraram piorando pioras declín* decaiu decadente~ decadência
    desceu_de_qualidade baixou_de_qualidade caiu_muito caiu_de_qualidade perdeu_qualidade perdeu perder
    perdem perdi perdemos perda perdas perdid* derrota* derrotad* menos_bom menos_boa menos_bons
    menos_conseguido~ não_muito não_é_muito deixa_um_pouco_a_desejar podia_ser_melhor
    podiam_ser_melhores poderia_ser_melhor poderiam_ser_melhores podia_melhorar poderia_melhorar
    pode_melhorar podem_melhorar precisa_melhorar precisam_melhorar precisa_de_melhorar tem_de_melhorar
    tem_que_melhorar há_que_melhorar esperava_mais esperava_melhor esperava_outra_coisa
    esperava_muito_mais aquém_do_esperado aquém_das_expectativas abaixo_do_esperado
    abaixo_das_expectativas ficou_aquém fica_aquém ficam_aquém sem_resposta sem_solução sem_efeito
    sem_utilidade sem_sentido sem_interesse sem_qualidade sem_explicação sem_aviso sem_condições
    sem_rumo sem_futuro sem_vontade sem_nexo sem_pés_nem_cabeça sem_noção nem_por_isso mal mal_feito
    mal_feita mal_feitos mal_feitas mal_acabado mal_acabada mal_explicado~ mal_atendido mal_atendida
    mal_embalado mal_embalada mal_escrito mal_escrita mal_traduzido mal_organizado mal_organizada
    mal_educado mal_educada mal_educados mal-educado mal-educada mal-educados malcriad* mal_pago
    mal_pagos mal_gerido mal_gerida mal-estar mal-entendido* correu_mal corre_mal passou_mal cheira_mal
    funciona_mal falam_mal triste~ tristeza tristonh* chor* choro chorar chorando lágrimas saudade
    saudades solidão sozinho~ sofr* sofrimento dor dores doeu dói doente~ doença* febre gripe ferid*
    machuc* magoad* mágoa* acidente* azar azarad* culpa culpad* ameaç* alerta falsas_promessas inveja
    invejos* ciúme* estranho~ esquisit* bizarr* duro_demais seco_demais salgad* queimad* cru_demais
    gordurent* frio_demais gelad* murch* passado_do_prazo fora_de_prazo fora_do_prazo estragado_um_pouco
    desalinhad* torto~ trémul* bamb* instável instáveis instabilidade oscil* indisponível indisponíveis
    inacessível inacessíveis impossível_contactar esgotad* sem_stock sem_estoque`,
  '-2': `parece_barato parece_barata parecem_baratos não_se_pode_dizer_nada sair_daqui quero_sair_daqui
    penso_em_sair só_um_slogan enrolaram enrolação enrolam enrolar não_durmo sem_respeito fora_do_ar
    sempre_em_baixo deixaram_mal deixou_na_mão deixaram_na_mão na_mão_dos não_correspondeu
    não_corresponde não_impressiona não_me_convenceu não_convence não_convenceu não_chegou não_funciona
    não_funcionou não_funcionam não_serve não_serviu não_presta não_prestam não_vale não_compensa
    não_responde não_respondem não_responderam não_respondeu não_atende não_atendem não_cumpre
    não_cumprem não_cumpriu não_resolve não_resolveu não_resolveram não_resolvem não_ouve não_ouvem
    não_nos_ouvem não_muda não_mudou não_acontece não_dá não_deu não_liga não_carrega não_veio
    não_veio_com não_recebi não_entregaram não_foi_entregue ninguém_responde ninguém_atende ninguém_ouve
    ninguém_nos_ouve ninguém_resolve ninguém_sabe ninguém_ajuda ninguém_liga nada_muda nada_mudou
    nada_acontece nada_funciona nada_feito morrer morreu morreram mau mentir mentiu mentiram mentem má
    maus ruim ruins ruindade mal_servido~ feio~ feiura desilud* desilusão desilusões desiludid* desilude
    desiludiu decepcion* decepção decepções decepcionad* decepcionante~ dececion* deceção dececionad*
    dececionante~ desapont* desapontad* desapontamento frustr* frustrante~ frustrad* frustração
    insatisf* insatisfeit* insatisfatór* insatisfação descontent* descontentamento desgost* desgosto
    desagrad* desagradável desagradáveis irrit* irritante~ irritad* irritação enerv* enervante~ exasper*
    revolt* revoltante~ revoltad* indign* indignad* indignação raiva raivos* fúria furios* ódio odioso~
    zangad* zanga chateadíssim* fart* estou_farto estou_farta saco_cheio de_saco_cheio encheu_o_saco
    insuport* insuportável insuportáveis intoler* intolerável inaceitável inaceitáveis inadmissív*
    inadmissível inqualific* indescritível_de_mau indecente~ indecência vergonh* vergonha vergonhoso~
    envergonh* pouca_vergonha falta_de_vergonha descarad* descaramento sem-vergonha desrespeit*
    desrespeito desrespeitos* falta_de_respeito falta_de_educação falta_de_profissionalismo
    falta_de_consideração falta_de_transparência falta_de_qualidade falta_de_organização
    falta_de_comunicação falta_de_interesse falta_de_responsabilidade falta_de_ética falta_de_atenção
    falta_de_cuidado grosseir* grosseria estúpid* estupidez parvo~ parvoíce idiota idiotas idiotice
    imbecil imbecis burro~ burrice ignorante~ ignorância incompetente~ incompetência incompeten* incapaz
    incapazes incapacidade inútil inúteis inutilidade ineficaz ineficazes ineficácia ineficiente~
    ineficiência inoperante~ inoperant* amador~ amadorismo pouco_profissional pouco_profissionais
    arrogante~ arrogância prepotente~ prepotência autoritári* autoritarismo rude~ rudeza mal-encarad*
    malandr* abus* abusiv* abuso explor* exploração explorad* aproveitador~ oportunist* injust*
    injustiça* injusto~ desigual~ desiguais desigualdade* discrimin* discriminação preconceit* racis*
    machis* sexis* assédio assedi* bullying perseguiç* perseguid* humilh* humilhante~ humilhação
    humilhad* menospr* desprez* desprezo desprezível desprezíveis rebaixad* desvaloriz* desvalorização
    desmotiv* desmotivante~ desmotivação desmotivad* desanim* desanimador~ desânimo desencoraj*
    desmoraliz* desmoralizad* deprim* deprimente~ depressão depressiv* desesper* desesperante~ desespero
    desalent* esgotante~ burnout burn_out engan* enganador~ enganoso~ enganad* enganos* engana enganam
    enganaram engodo iludir ilud* ilusão mentira* mentiros* fals* falso~ falsidade falsific* hipócrit*
    hipocrisia fingid* fachada de_fachada só_fachada só_conversa só_palavras palavras_vazias
    promessas_vazias promessas_não_cumpridas promessa_não_cumprida promessas_por_cumprir conversa_fiada
    conversa_da_treta treta tretas balela* blá_blá_blá para_inglês_ver só_marketing puro_marketing
    marketing_verde propaganda_enganosa publicidade_enganosa manipul* fraude* fraud* fraudulent* burla*
    burlad* burlão burlões vigar* vigarice vigarista* golpe golpes golpista* roubo roubos roub*
    roubalheira ladrão ladrões ladroagem assalto trapaç* trambique* trapaceir* aldrab* aldrabice
    aldrabão aldrabões corrupt* corrupção ilegal ilegais ilegalidade crime criminos* desonest*
    desonestidade traiç* traíd* trair má_fé de_má_fé má_qualidade péssima_qualidade fraca_qualidade
    baixa_qualidade qualidade_duvidosa qualidade_inferior inferior inferiores medíocre~ mediocridade
    pobre~ pobreza paupérrim* vulgar~ vulgares ridícul* ridículo~ absurd* absurdo~ patétic* patético~
    palhaçad* palhaçada palhaços anedota piada_de_mau_gosto mau_gosto brincadeira_de_mau_gosto
    parece_piada só_pode_ser_piada nonsense disparat* disparatad* incompreensív* incompreensível ilógic*
    irracional irresponsável irresponsáveis irresponsabilidade insensív* inconsequent* partiu quebrou
    quebrado~ quebrad* quebra quebram quebrando estrag* estragado~ estragou avari* avariado~ avariou
    danific* danificado~ danos dano pifou pifad* queimou partido_ao_meio partidas_ao_meio veio_partido
    veio_partida veio_quebrado veio_quebrada veio_danificado veio_errado veio_errada veio_com_defeito
    chegou_partido chegou_partida chegou_quebrado chegou_quebrada chegou_danificado chegou_estragado
    chegou_com_defeito chegou_atrasado deixou_de_funcionar parou_de_funcionar deu_problema deu_defeito
    deu_erro deu_errado dá_erro fracass* fracasso fiasco* flop desastrad* porcaria* porcari* tralha
    sucata bagulho trampo_mal lixo é_um_lixo um_lixo lixos nojent* nojo nojice asqueros* repugn*
    repugnante~ repulsiv* intragável intragáveis incomestível intragav* vómit* enjoo tóxico~ toxicidade
    perigos* perigoso~ prejudic* prejudicial prejudiciais nocivo~ nociv* prejuízo* prejudicad* letal
    insalubr* arrepend* arrependi arrependid* arrependimento não_recomendo não_recomendaria
    não_recomendo_a_ninguém não_aconselho não_indico não_voltarei não_volto não_volto_a_comprar
    nunca_mais nunca_mais_compro nunca_mais_volto jamais_voltarei não_comprem não_compre não_compro_mais
    não_comprarei não_gastem não_percam_tempo não_perca_tempo não_caiam evitem evite a_evitar fujam fuja
    de_fugir corram cuidado_com_esta cuidado_com_este abram_os_olhos perda_de_tempo perda_de_dinheiro
    perdi_tempo perdi_dinheiro perdi_o_meu_tempo perder_tempo tempo_perdido dinheiro_perdido
    dinheiro_deitado_fora dinheiro_jogado_fora deitar_dinheiro_fora jogar_dinheiro_fora
    dinheiro_mal_gasto desperdício_de_tempo desperdício_de_dinheiro não_vale_a_pena não_valeu_a_pena
    não_vale_o_preço não_vale_o_que_custa não_vale_o_dinheiro não_vale_nada não_presta_para_nada
    não_serve_para_nada não_serviu_para_nada deixa_a_desejar deixou_a_desejar deixam_a_desejar
    deixa_muito_a_desejar deixou_muito_a_desejar não_gostei não_gosto não_gostamos não_curti não_aguento
    não_aguento_mais não_suporto não_dá_mais não_tem_jeito não_tem_nexo não_faz_sentido não_querem_saber
    ninguém_quer_saber estão-se_nas_tintas não_se_importam não_respeitam não_valorizam não_há_respeito
    zero_transparência zero_respeito zero_consideração zero_empatia nenhum_respeito nenhuma_consideração
    nenhuma_transparência nenhuma_resposta nenhum_apoio nenhum_esforço nenhuma_ajuda tudo_na_mesma
    fica_tudo_na_mesma mais_do_mesmo pior_impossível de_mal_a_pior cada_vez_pior cada_vez_menos pior
    piores o_pior um_suplício suplício sufoco martírio sofrível sofríveis maldoso~ maldade maldos*
    crueldade cruel cruéis agressiv* agressão agress* agredid* violent* violência grit* insult* ofens*
    ofend* ofensa* injúri* chantag* coação louco_de_raiva louca_de_raiva merda_de_serviço droga drogas
    morte morto morta mataram matar matou assassin* tragédia trágic* guerra* terror* atentado* tiroteio
    luto escândalo escandalos* lamentável lamentáveis lament* deplorável deploráveis desolador~ aterr*
    chocante~ chocad* choque estarrec* absurdamente_caro roubo_de_preço preço_absurdo preços_absurdos
    preços_abusivos um_roubo exploração_pura mal_amado~ odiad* detestável detestáveis execrável
    invendável inviável insustentável insustentáveis intransigente~ intransig* inexplicável inexistente~
    nulo nula nulos nulas desumano~ desuman*`,
  '-3': `péssimo~ péssim* horrível horríveis horrivelmente horroroso~ horror horrores terrível terríveis
    terrivelmente pavoros* medonh* hediond* atroz atrozes abomin* abominável abomináveis execr*
    miserável miseráveis miséria catástrof* desastre* desastros* calamit* calamidade pesadelo* inferno
    infernal infernais o_pior_de_tudo pior_de_todos pior_de_todas pior_serviço pior_empresa pior_compra
    pior_atendimento pior_experiência pior_livro pior_produto os_piores as_piores a_pior tão_ruim
    muito_ruim_mesmo ruim_demais zero_estrelas 0_estrelas nota_zero nota_0 uma_estrela_é_muito
    lixo_total lixo_puro puro_lixo autêntico_lixo um_nojo uma_vergonha vergonha_total é_uma_vergonha
    uma_merda merda* merdos* bosta* caralho porra foda-se fodid* fod* puta putas puto_da_vida cabrão
    cabrões filhos_da_puta filho_da_puta fdp cu_de_judas otári* escrot* canalha* crápula* nojeira imund*
    desgraç* maldit* odeio odiei odeia odiamos odiar odiaram odiou detesto detestei detesta* detestamos
    detestar abomino deplor* repúdi* intoleravelmente burla_total fraude_total roubo_descarado
    criminoso_o miseravelmente horrendo~ tenebros* macabr* asco escumalha corja bandidos bandid* gatuno*
    chulos mafios* máfia porcalhada pocilga espelunca`,
};
