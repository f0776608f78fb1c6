package fr.pixemploi.assessment.bank.file;

/** Files that authors of the tests write. */
public final class Drafts {
    private Drafts() {}

    /** A few words typed; the key stands in no other field. */
    public static String typed(String id, String accepted) {
        return """
                id: %s
                version: 1
                pool: open
                competence: "1.1"
                skill: sait nommer la fleur qui suit le soleil
                level: 2
                type: short-text
                instruction: |
                  Une fleur jaune se tourne vers le soleil.
                  Écrivez son nom.
                key:
                  accepted: ["%s"]
                  maxEdits: 1
                hint: Cherchez le nom d'une plante avec deux mots qui la décrivent.
                expectedSeconds: 40
                devices: [tablet, computer]
                accessibility:
                  screenReader: true
                  keyboardOnly: true
                  noColour: true
                  noSound: true
                  readAloud: Une fleur jaune se tourne vers le soleil. Écrivez son nom.
                languages: [fr]
                audience: [everyday-life]
                enemies: []
                status: draft
                parameters: {a: 1.0, b: -1.0, c: 0.0, d: 1.0, origin: author}
                """.formatted(id, accepted);
    }

    /** A family of single choices, whose right letter and text are named by its variables. */
    public static String family(String id) {
        return """
                id: %s
                version: 1
                pool: open
                competence: "1.1"
                skill: sait compter des billets
                level: 2
                type: single-choice
                variables:
                  prix: {integer: {from: 12, to: 45}}
                  bonne: {computed: "prix * 2"}
                instruction: |
                  Deux billets à {{prix}} euros.
                  Combien payez-vous en tout ?
                proposals:
                  - {id: a, text: "{{bonne | euros}}"}
                  - {id: b, text: "{{bonne + 1 | euros}}"}
                  - {id: c, text: "{{bonne + 3 | euros}}"}
                shuffle: [proposals]
                key: {choice: a}
                secondWay: a
                hint: Le total est le prix d'un billet, deux fois. Vérifiez en additionnant.
                expectedSeconds: 40
                devices: [phone, tablet, computer]
                accessibility:
                  screenReader: true
                  keyboardOnly: true
                  noColour: true
                  noSound: true
                  readAloud: Deux billets à {{prix}} euros. Combien payez-vous en tout ?
                languages: [fr]
                audience: [everyday-life]
                enemies: []
                status: draft
                parameters: {a: 1.0, b: -1.0, c: 0.33, d: 1.0, origin: author}
                """.formatted(id);
    }
}
