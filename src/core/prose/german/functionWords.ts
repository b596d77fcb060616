// German function words, and the commonest words that sentences of letters begin with; umlauts as they stand and spelt out.

export const GERMAN_FUNCTION_WORDS: ReadonlySet<string> = new Set((
  'der die das den dem des ein eine einen einem einer eines kein keine keinen dieser diese dieses diesen jeder jede jedes ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihnen ihre ihren ihrem ihrer mein meine meinen meinem meiner dein deine unser unsere ' +
  'und oder aber denn sondern wenn als ob dass daß weil obwohl damit wie wo wer was welche welcher warum bis seit während waehrend nachdem bevor sowie ' +
  'in im an am auf aus bei beim mit nach von vom zu zum zur für fuer über ueber unter um durch gegen ohne vor zwischen ' +
  'bin ist sind war waren wäre waere sein habe hat haben hatte hatten hätte haette wird werde werden wurde würde wuerde kann können koennen konnte möchte moechte muss soll sollte will darf nicht noch auch schon nur sehr so dann da hier heute gern gerne ja nein doch mehr wieder bereits ' +
  'vielen herzlichen besten danke dank hiermit anbei gerne leider bitte falls sollten'
).split(' '));
