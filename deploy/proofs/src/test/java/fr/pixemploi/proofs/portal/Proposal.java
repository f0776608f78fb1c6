package fr.pixemploi.proofs.portal;

import java.util.UUID;

/** A question as an author writes it, under a name that no other has. */
record Proposal(String id) {
    /** What the question tells away: a finding, and no reason to refuse it. */
    private static final String TOLD = "Un tournesol est jaune et se tourne vers le soleil.";

    private static final String ASKED = "Une fleur jaune se tourne vers le soleil.";

    static Proposal fresh() {
        return new Proposal("crcn-1-1-fleur-" + UUID.randomUUID().toString().substring(0, 8));
    }

    String thatTellsItsAnswer() {
        return file(TOLD);
    }

    String file() {
        return file(ASKED);
    }

    String changed() {
        return file("Une grande fleur se tourne vers le soleil.");
    }

    private String file(String sentence) {
        return """
                id: %1$s
                version: 1
                pool: open
                competence: "1.1"
                skill: sait nommer la fleur qui suit le soleil
                level: 2
                type: short-text
                instruction: |
                  %2$s
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
                  readAloud: %2$s Écrivez son nom.
                languages: [fr]
                audience: [everyday-life]
                enemies: []
                status: draft
                parameters: {a: 1.0, b: -1.0, c: 0.0, d: 1.0, origin: author}
                """.formatted(id, sentence);
    }
}
