package fr.pixemploi.portal.author;

/** A whole question to begin with, in place of an empty box: its author changes what it says. */
final class ItemModel {
    static final String FILE = """
            id: crcn-1-1-nom-a-changer
            version: 1
            pool: open
            competence: "1.1"
            skill: sait nommer la fleur qui suit le soleil
            level: 2
            type: short-text
            instruction: |
              Une grande fleur jaune suit le soleil.
              Écrivez son nom.
            key:
              accepted: ["tournesol"]
              maxEdits: 1
            hint: Cherchez le nom d'une plante avec deux mots qui la décrivent.
            expectedSeconds: 40
            devices: [tablet, computer]
            accessibility:
              screenReader: true
              keyboardOnly: true
              noColour: true
              noSound: true
              readAloud: Une grande fleur jaune suit le soleil. Écrivez son nom.
            languages: [fr]
            audience: [everyday-life]
            enemies: []
            status: draft
            parameters: {a: 1.0, b: -1.0, c: 0.0, d: 1.0, origin: author}
            """;

    private ItemModel() {}
}
