// German words of formulas that are to anybody: "Damen und Herren", "Personalabteilung".

export const FORMULA_WORDS: ReadonlySet<string> = new Set('damen herren personalabteilung personalleitung personalverantwortliche personalverantwortlicher personalverantwortlichen bewerbungsteam recruitingteam recruitingabteilung'.split(' '));
