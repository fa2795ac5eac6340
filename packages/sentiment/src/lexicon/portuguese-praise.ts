/**
 * Portuguese praise, European and Brazilian, written for this project. `~` adds gender, number and adverb; the other
 * signs are those of `LexiconSource`.
 */
export const portuguesePraise: Readonly<Record<string, string>> = {
  '3': `excelente~ excelência excelentíssim* ótimo~ óptimo~ excecional excecionais excecionalmente
    excepcional excepcionais excepcionalmente extraordinário~ fantástico~ maravilh* fabuloso~
    espetacular espetaculares espectacular espectaculares espetacularmente sensacional sensacionais
    incrível incríveis incrivelmente_bom fenomenal fenomenais perfeito~ perfeição impecável impecáveis
    impecavelmente irrepreensív* brilhante~ brilhantismo genial geniais genialidade magnífico~ sublime~
    deslumbrant* estupendo~ formidável formidáveis soberbo~ primoroso~ esplêndido~ exímio~ magistral
    magistrais notável notáveis notavelmente admirável admiráveis exemplar exemplares inesquecível
    inesquecíveis inigualáv* imbatív* insuperáv* incomparáv* imperdív* divinal divinais divino~
    celestial obra_prima obras_primas obra-prima obras-primas melhor melhores o_melhor a_melhor
    os_melhores as_melhores melhor_de_todos melhor_do_mundo melhor_compra nota_10 nota_dez nota_mil
    nota_1000 nota_máxima cinco_estrelas 5_estrelas 20_valores de_outro_mundo fora_de_série sem_igual
    sem_palavras sem_defeitos sem_defeito sem_reparos sem_falhas de_primeira de_excelência de_sonho
    um_sonho top topo_de_gama topíssimo top_demais show show_de_bola um_show arrasou arrasam arrasa
    arrasaram arrebat* adoro adorei adora adoramos adoraram adorar adorou amei amo amamos amou amaram
    amando apaixon* apaixonante~ encant* encantador~ fascin* fascinante~ delir* deslumbr* estonteant*
    emocionante~ espantoso~ assombroso~ surreal_de_bom bom_demais boa_demais lindo_demais linda_demais
    muito_bom_mesmo recomendo_vivamente super_recomendo recomendo_muito recomendo_a_todos
    recomendo_de_olhos_fechados recomendo_mesmo recomendo_fortemente altamente_recomendável
    altamente_recomendado não_podia_estar_mais_satisfeito não_podia_estar_mais_satisfeita
    não_podia_ser_melhor não_poderia_ser_melhor melhor_impossível nada_a_apontar nada_a_reclamar
    nada_a_criticar nada_a_dizer_de_mal nada_de_negativo_a_apontar não_tenho_nada_a_apontar
    não_tenho_nada_a_reclamar não_há_nada_a_apontar não_tenho_do_que_reclamar
    não_tenho_do_que_me_queixar satisfeitíssim* felicíssim* contentíssim* lindíssim* belíssim*
    ótimos_profissionais radiante~ eufóric* êxtase extasi* jubil* tiro_o_chapéu tiro_certeiro palmas
    bravo parabéns muitos_parabéns espetáculo um_espetáculo do_melhor brutal_de_bom bestial bestiais
    porreiríssim* fixolas maneiríssim* sensacionalmente joia_rara uma_joia pérola relíquia tesouro
    milagroso~ mágico~ salvador_da_pátria salvou_minha_vida mudou_a_minha_vida mudou_minha_vida
    sonho_realizado`,
  '2': `aprendeu_com_os_erros aprenderam_com_os_erros dura_muito dura_imenso dura_bastante dura_há_anos
    dura_anos voltaria_a_trabalhar convencido~ devolveram_o_dinheiro devolveu_o_dinheiro
    cumpre_a_palavra cumprem_a_palavra cumpre_a_sua_palavra dá-me_autonomia autonomia nada_de_negativo
    nada_negativo agrade agradem goste gostem resolveu_tudo bom agradecer agradecemos agradecida
    agradecido agradecidos agradecidas radioso~ boa bons boas boazinha bonzinho bonito~ belo~ beleza
    lindo~ giro~ fofo~ fofinho~ querido~ amoroso~ amável amáveis amavelmente amabilidade simpático~
    simpatia gentil gentis gentilmente gentileza educado~ educação_no_atendimento cortês corteses
    cordial~ cordialidade atencioso~ atento~ prestável prestáveis prestativo~ solícito~ prestimoso~
    acolhedor~ acolhimento hospitaleiro~ hospitalidade caloroso~ calor_humano afetuoso~ afectuoso~
    carinho carinhoso~ ternura meigo~ doce~ doçura generoso~ generosidade bondoso~ bondade honesto~
    honestidade sincero~ sinceridade íntegro~ integridade transparente~ transparência confiável
    confiáveis confiança confiar confio fiável fiáveis fiabilidade credível credíveis credibilidade
    respeitoso~ respeitador~ justo~ justiça equitativo~ equidade igualdade solidário~ solidariedade
    união unido~ entreajuda companheirismo coleguismo espírito_de_equipa espírito_de_equipe
    trabalho_em_equipa trabalho_em_equipe ambiente_bom bom_ambiente ótimo_ambiente bom_clima competente~
    competência profissional_competente profissionalismo muito_profissional super_profissional
    eficiente~ eficiência eficaz~ eficácia eficazes rápido~ rapidez rapidinho veloz~ ágil~ agilidade
    célere~ celeridade imediato~ pontual pontuais pontualmente pontualidade despachad* a_tempo
    a_tempo_e_horas no_prazo dentro_do_prazo antes_do_prazo antes_do_previsto chegou_antes chegou_rápido
    chegou_bem chegou_certinho certinho certinha bem_embalado bem_embalada bem_feito bem_feita
    bem_feitos bem_feitas bem_conseguido~ bem_pensado~ bem_organizado~ bem_estruturado~ bem_escrito~
    bem_tratado~ bem_atendido~ bem_acabado~ bem_construído~ bem_servido~ bem-vindo bem-vinda bem-vindos
    bem_haja bem-estar bem_estar bem_disposto bem_disposta boa_disposição bom_humor bom_gosto bom_senso
    boa_ideia boa_iniciativa bom_trabalho bom_caminho boas_práticas boa_experiência boa_surpresa
    agradável agradáveis agradavelmente agrado agrada agradou agradam agradaram aprazível deleit*
    delici* delícia saboroso~ gostoso~ apetitoso~ suculento~ fresquinh* fresco~ crocante~ gosto gostei
    gosta gostamos gostaram gostou gostar gostava gostando curto_muito curti curtimos curtir aprecio
    aprecia* apreciei apreciámos satisfeito~ satisfação satisfaz satisfez satisfatório~ contente~ feliz~
    felizes felicidade alegre~ alegria alegr* contentamento prazer prazeroso~ diversão divert*
    divertido~ engraçad* hilariant* hilário~ piada_boa rir rimos gargalhad* sorriso* sorridente~ sorri
    sorrir humorado emocion* comov* comovente~ tocante~ inspirador~ inspir* motivador~ motivad*
    motivação motiva estimulante~ entusiasm* entusiasta empolg* empolgante~ cativ* cativante~
    envolvente~ interessante~ interessantíssim* viciante~ prende_a_atenção não_consegui_parar
    não_conseguia_parar intrigante~ rico~ riqueza impression* impressionante~ surpreendente~
    surpreendeu_pela_positiva agradavelmente_surpreendido~ inovador~ inovação inovad* criativo~
    criatividade original originais originalidade moderno~ atual_e_útil vanguard* inteligente~
    inteligência engenhoso~ astuto~ sabedoria talentoso~ talento* dedicado~ dedicação empenhado~ empenho
    esforçado~ comprometido~ comprometimento responsável responsáveis responsabilidade_social
    sustentável sustentáveis sustentabilidade_a_sério ecológico~ amigo_do_ambiente amiga_do_ambiente
    amigos_do_ambiente reciclável recicláveis reciclad* biodegradável biodegradáveis reutilizáv*
    reparável reparáveis reparad* consertad* arranjad* durável duráveis durabilidade duradouro~
    resistente~ resistência robusto~ robustez sólido~ solidez estável estáveis estabilidade_boa firme~
    seguro~ segurança confortável confortáveis confortavelmente conforto cómodo~ comodidade prático~
    praticidade útil~ utilidade utilíssim* funcional~ versátil~ versatilidade fácil~ facilidade
    facilita* facilitou simples_de_usar intuitivo~ leve~ claro_e_simples clareza bem_explicado~
    esclarecedor~ esclarecid* elucidativo~ instrutivo~ enriquecedor~ proveitoso~ barato~ baratinh*
    económico~ acessível acessíveis em_conta bom_preço preço_justo preços_justos ótimo_preço
    preço_acessível custo_benefício custo-benefício qualidade_preço qualidade-preço relação_qualidade
    vale_a_pena valeu_a_pena vale_muito vale_cada_cêntimo vale_cada_centavo vale_o_preço
    vale_o_investimento vale_o_que_custa valer_a_pena compensa compensou pechincha pechinchas
    promoção_boa boa_compra bom_negócio de_qualidade qualidade_excelente boa_qualidade alta_qualidade
    ótima_qualidade qualidade_superior superior superiores elegante~ elegância requint* sofisticad*
    luxuos* charmoso~ charme estiloso~ atraente~ caprichad* capricho esmer* cuidado_com_o_cliente
    cuidadoso~ minucioso~ rigoroso~ rigor detalhado~ preciso_e_claro limpo~ limpeza limpinh* arrumad*
    organizado~ organização_boa higiénic* saudável saudáveis saudavelmente tranquilo~ tranquilidade
    sereno~ serenidade relaxant* calmante~ harmonioso~ harmonia equilibrado~ equilíbrio flexível
    flexíveis flexibilidade recomendo recomenda recomendamos recomendei recomendou recomendar
    recomendaria recomendarei recomendado~ recomendável recomendáveis recomendação aconselho aconselh*
    aconselhável indico_a_todos indico_muito super_indico voltarei voltaria voltaremos vou_voltar
    a_repetir repetiria repetirei para_repetir voltarei_a_comprar comprarei_novamente
    compraria_novamente compraria_de_novo comprarei_de_novo compraria_outra_vez comprarei_outra_vez
    fã_número_um virei_fã fiquei_fã sou_fã cliente_fiel fidelizad* fiel fiéis fidelidade obrigado
    obrigada obrigados obrigadão grato~ gratidão agradeç* agradecimento* valeu_galera valeu felicit*
    congratul* elogi* elogio elogiável louvável louváveis louvor aplaus* aplaud* mérito* merecid*
    reconhec* reconhecimento valoriz* valorização orgulho orgulhos* orgulhoso~ honra honrad* privilégio*
    privilegiad* sorte sortud* sucesso sucessos bem_sucedido~ bem-sucedid* vitória* vencedor~ venceu
    vencemos vencer ganhámos conquist* conquistou campeão campeã campeões superou_expectativas
    superou_as_expectativas superou_as_minhas superou_todas superaram_as_expectativas
    acima_das_expectativas acima_do_esperado além_do_esperado melhor_do_que_esperava
    melhor_do_que_pensava melhor_do_que_eu_esperava melhorou melhoraram melhorias_visíveis melhoramento*
    melhorado~ progresso* progred* avanço* avançad* evolu* evolução_positiva crescimento crescer
    promissor~ esperança esperançoso~ otimis* optimis* confiante~ animad* animador~ animação encoraj*
    encorajador~ incentiv* incentivador~ apoio apoia apoiam apoiaram apoiou apoiad* ajudou_muito
    ajudaram_muito ajudam_muito ajuda_preciosa muita_ajuda suporte_excelente suporte_bom
    atendimento_excelente atendimento_rápido vantagem vantagens vantajoso~ benefício* benéfic*
    beneficia* mais-valia mais_valia positivo~ construtivo~ produtivo~ produtividade ouve_os ouvem-nos
    somos_ouvidos fui_ouvido fui_ouvida ser_ouvido escutam cumpre_o_que_promete cumprem_o_que_prometem
    cumpriu_o_prometido cumpre_o_prometido cumpre_a_função cumpre_a_sua_função cumpre_bem cumprem
    cumpriu promessa_cumprida palavra_cumprida prometido_é_devido funciona_bem funciona_muito_bem
    funciona_perfeitamente funciona_na_perfeição funcionam_bem funcionou_bem funcionou_perfeitamente
    funciona_lindamente funciona_às_mil_maravilhas às_mil_maravilhas como_novo como_nova
    cinco_minutos_e_pronto deu_certo dá_certo deu_tudo_certo correu_bem correu_tudo_bem
    correu_lindamente corre_bem tudo_de_bom tudo_ótimo tudo_perfeito tudo_impecável nada_mau nada_má
    não_é_mau não_é_má não_está_mau não_é_nada_mau não_são_maus não_estava_mau não_desilude
    não_desiludiu não_dececiona não_decepciona não_decepcionou não_me_arrependo não_me_arrependi
    nunca_me_desiludiu nunca_me_decepcionou nunca_falhou nunca_falha nunca_tive_problemas
    não_tenho_queixas não_tenho_razão_de_queixa sem_razão_de_queixa sem_problemas sem_problema
    sem_queixas sem_reclamações sem_dúvida_o_melhor sem_arrependimento sem_stress sem_estresse
    sem_complicações nenhum_problema zero_problemas não_há_queixas não_deixa_a_desejar
    nada_deixa_a_desejar legal legais bacana bacanas maneiro~ massa_demais da_hora daora irado~ fera
    feras craque craques porreiro~ fixe fixes baril tranquilão amor amores amorzinho amizade amigável
    amigáveis abraço* beijo* beijinho* beijos festa festas festejar comemor* celebr* brind* viajar_feliz
    uhul uhuu oba eba viva yes saudades_boas aconchegante~ aconchego romântic* poétic* poesia sonhador~
    sonhei_com livre~ liberdade paz abençoad* abençoe bênção graças_a_deus glória deus_abençoe iluminad*
    luminoso~ vibrante~ vivo_e_alegre colorido~ perfumad* cheiroso~ cheirinho_bom macio~ macia suave~
    suavidade sedos* hidrat* brilhoso~`,
  '1': `deram_resposta deu_resposta até_que_enfim já_era_tempo finalmente pensaram_nos_detalhes
    atenção_aos_detalhes avançam preocupa_com preocupam_com preocupa_mesmo_com vale_o_esforço sábios
    feliz_aniversário parabéns_a_todos sonho sonhos ok respeito respeita respeitam respeitados
    respeitadas correto~ correcto~ adequado~ apropriado~ aceitável aceitáveis razoável razoáveis
    razoavelmente suficiente_para decente~ digno~ válido~ válida conveniente~ convenientemente
    pertinente~ relevante~ importante_passo coerente~ consistente~ consistência lógico~ compreensível
    sensato~ prudente~ ponderad* seriedade discreto~ humilde~ humildade paciente~ paciência corajoso~
    coragem ousad* ambicioso~ ambição determinado~ determinação persistente~ diligente~ dinâmico~
    dinamismo ativo~ proativo~ pró-ativo~ participativo~ participação inclusivo~ inclusão diversidade
    tolerante~ tolerância aberto~ abertura diálogo colabor* colaborativo~ cooper* cooperação partilh*
    compartilh* juntos juntas conjunto ajud* ajuda útil_para auxíli* auxiliar_bem acompanh*
    acompanhamento assistência_rápida formação formações capacitação cursos aprendi aprender
    aprendizagem aprendizado ensina ensinou esclarec* explicou informativo~ informação_clara completo~
    completa completos diversificad* variado~ variedade escolha opções oferta ofert* oferecid* gratuito~
    grátis brinde* presente* desconto* promoção promoções saldo_positivo poup* poupança economiz*
    economia garantia* garantid* garante garantem prometedor~ compromisso compromissos empenha* esforço*
    esforça* esforçam proteg* proteção protecção protegid* cuida cuidam cuidou cuidad* cuidado_com
    preserv* conserv* ambiente_limpo reciclagem reciclar recicla reutiliz* reaproveit* regional~ locais
    local_agradável biológico~ orgânico~ natural naturais naturalmente vegano~ energia_limpa renovável
    renováveis renov* moderniz* inov* simplific* agiliz* facilit* melhora melhoram melhorar_sempre
    melhoria melhorias otimiz* aperfeiço* funciona funcionam funcionou funcionava serve servem serviu
    resolve resolveu resolveram resolvid* solução soluções solucion* respondeu responderam
    respondem_rápido resposta_rápida atendeu atendeu_bem atendeu_às acessibilidade disponível
    disponíveis disponibilidade organizad* planead* planejad* estruturad* constante_melhoria calmo~
    calma sossegad* sossego silencioso~ silêncio descans* novinho~ intacto~ intacta conforme_descrito
    conforme_a_descrição conforme_anunciado como_descrito como_esperado como_esperava como_prometido
    tal_como_descrito de_acordo concordo concord* aprovo aprovad* aprovação sim claro_que_sim
    com_certeza_volto com_certeza espero_que_continue continuem_assim continue_assim continuem força
    força_equipa boa_sorte bora bora_lá vamos_lá tamo_junto tmj ahahah hehe eheh ansioso_por ansiosa_por
    mal_posso_esperar desejo* desej* quero_mais quero_muito interess* interesse interessad* curioso~
    curiosidade especial especiais especialmente_bom diferente_e_bom diferenciad* clássico~ tradicional~
    autêntico~ genuíno~ realista~ popular~ famoso~ conceituad* reputação preferid* favorito~ favorita
    prefiro prefer* bem muito_bem tão_bem bem_mesmo até_que_bom até_que_gostei até_gostei menos_mal
    do_mal_o_menos ao_menos pelo_menos_isso finalmente_bom enfim_bom maior_conforto grande_ajuda
    grande_equipa grande_equipe grandioso~ bastante_bom bastante_boa quentinh* jeitoso~ jeitosinh*
    catita castiço~ arranjadinh* espaçoso~ amplo~ amplos arejad* perto_de_tudo bem_localizado~
    nutritivo~ hidratante~ delicado~ delicadeza fino_e_elegante esperto~ espert* vivaz lúdico~ didático~
    jovial~ memorável memoráveis marcante~ profundidade fluid* leitura_fácil leitura_agradável
    leitura_leve devorei li_num_dia li_de_uma_vez reler relerei envolv* instigante~ reflexão reflexões
    faz_pensar faz_refletir`,
};
