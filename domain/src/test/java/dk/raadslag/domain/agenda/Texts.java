package dk.raadslag.domain.agenda;

/** Invented agendas, set out as such documents are. */
final class Texts {

    static final String FULL_AGENDA = """
            Dagsorden til møde i Sundhedsråd Østbredden onsdag den 20. januar 2027 kl. 15.00
            Sted: Mødelokale 4

            Indholdsfortegnelse
            1. Godkendelse af dagsorden .......... 2
            2. Handleplan for nære tilbud til borgere med demens og deres pårørende i hele rådets område . 3
            3. Sager til drøftelse .......... 5
            3.1 Psykiatrihandleplan .......... 5
            3.2 Almen medicin i yderområder .......... 7
            4. Eventuelt .......... 9
            Lukket dagsorden
            5. Køb af lokaler .......... 10

            1. Godkendelse af dagsorden
            Sagsnr. 27/00012

            Indstilling
            Sekretariatet indstiller, at rådet godkender dagsordenen.

            2. Handleplan for nære tilbud til borgere med demens og deres
            pårørende i hele rådets område
            Sagsnr. 27/00013

            Resumé:
            Planen skal hjælpe borgere med demens og deres på-
            rørende.

            Indstilling:
            Sekretariatet indstiller, at rådet
            1. godkender handleplanen,
            2. drøfter den videre inddragelse af
            almen praksis, og
            3. tager økonomien til efterretning.

            Sagsfremstilling:
            Handleplanen bygger på tre spor:
            1. Styrket opsporing
            2. Fælles udredning

            Økonomi
            Udgiften er 2 mio. kr.

            Bilag:
            1. Handleplan for nære tilbud
            2. Høringsnotat

            3. Sager til drøftelse

            3.1 Psykiatrihandleplan
            Sagsfremstilling
            Planen er ny.

            3.2 Almen medicin i yderområder
            Sagsfremstilling
            Der mangler læger.
            Bilag
            - Notat om almen medicin

            4. Eventuelt
            """;

    /** The bullets are lost but for a margin of one blank, which begins a new page as well. */
    static final String UNNUMBERED_AGENDA = """

            Temadrøftelse om akutfunktioner (oplæg fra vi-
            cedirektør ved akutsygehuset)

            RESUMÉ
            Kort tekst om akutfunktioner.

            INDSTILLING

            Formandskabet indstiller, at kredsen

             Godkender samarbejdet
             Sender pris-
            og lønnotatet videre

            SAGSFREMSTILLING
            Akutfunktionerne er nye.

            BILAG

             Notat om akutfunktioner
             KKR-
            sekretariatets oversigt
             Notatet handler om de akutfunktioner, som kommunerne driver. Der er mange af dem, og
            de ligner ikke hinanden.

            1. Formål
            Formålet er at få overblik.

            Indstilling
            At oversigten bruges.

            2. Tidsplan
            Der følges op hvert år.


            Fælles budget

            RESUMÉ
            Budgettet er stramt.

            INDSTILLING

            Formandskabet indstiller, at kredsen drøfter budgettet.
            """;

    /** Lists, chapters and references count as the items do. */
    static final String NUMBERS_EVERYWHERE = """
            Sundhedsråd Fjordlandet
            Møde onsdag den 20. januar 2027

            1. Godkendelse af dagsorden

            2. Budget

            Indstilling
            Administrationen indstiller, at rådet:
            1. Godkender budgettet
            2. Godkender taksterne
            3. Godkender bilaget

            Sagsfremstilling
            Se tallene:

            1. Løn
            2. Husleje
            3. Andet

            Bilag
            Bilag 1 - Budget
            Bilag 2 - Takster

            Budget 2027

            1. Indledning
            Dette er budgettet for hele rådet, og det er langt.

            2. Forudsætninger
            Se her.

            3. Tal

            Indstilling
            Man indstiller noget andet.

            3. Samarbejde med praktiserende læger

            Sagsfremstilling
            Der mangler læger. Se punkt 4.
            Punkt 4 i aftalen er vigtig.

            4. Gensidig orientering

            5. Eventuelt
            """;

    private Texts() {}
}
