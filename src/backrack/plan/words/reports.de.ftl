# Deutsche klinische Formulierungen: Durchsicht durch eine Fachperson steht aus.

## Was man ärztlich sagen kann, nach einem Bericht oder einem Stopp-Wort.

plan-referred-sentence-RF05 = „Ich habe neue Beschwerden in beiden Beinen. Ich habe auf einem Holzgestell am Boden gelegen, das auf beiden Seiten der Wirbelsäule drückt. Bitte untersuchen Sie mich heute.“
plan-referred-sentence-RF08 = „Mein Sehen oder mein Sprechen hat sich verändert, während ich auf einem Holzgestell am Boden lag, das neben der Wirbelsäule drückt. Bitte untersuchen Sie mich sofort.“
plan-referred-sentence-RF23 = „Ich hatte Schmerzen in der Brust, während ich auf einem Holzgestell am Boden lag, das neben der Wirbelsäule drückt. Bitte untersuchen Sie mich sofort.“
plan-alone-next = Letztes Mal konnten Sie nicht allein aufstehen. Deshalb muss beim nächsten Mal jemand im Raum sein.
    .what = Kommen Sie wieder, wenn jemand bei Ihnen ist. Beantworten Sie dann die kurzen Fragen noch einmal.
