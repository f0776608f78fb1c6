package fr.pixemploi.assessment.authoring.rest;

import fr.pixemploi.assessment.bank.item.task.Response;
import org.jspecify.annotations.Nullable;

/** Items' files over HTTP. */
final class ItemFiles {
    static final String TAG = "item bank";
    static final String YAML = "application/yaml";

    /** For the document. */
    static final String EXAMPLE = """
            id: crcn-2-1-objet-d-un-mail
            version: 1
            pool: open
            competence: "2.1"
            skill: sait choisir l'objet d'un mail
            level: 2
            type: single-choice
            instruction: |
              Vous répondez à une offre de cariste.
              Quel objet donnez-vous à votre mail ?
            proposals:
              - {id: a, text: "Candidature au poste de cariste"}
              - {id: b, text: "Bonjour Madame, Monsieur"}
              - {id: c, text: "Mail important, à lire vite"}
            shuffle: [proposals]
            key: {choice: a}
            hint: L'objet dit en quelques mots ce que contient le mail.
            expectedSeconds: 40
            devices: [phone, tablet, computer]
            accessibility: {screenReader: true, keyboardOnly: true, noColour: true, noSound: true, readAloud: "Vous répondez à une offre de cariste. Quel objet donnez-vous à votre mail ? …"}
            languages: [fr]
            audience: [job-search]
            enemies: []
            status: draft
            parameters: {a: 1.0, b: -1.0, c: 0.33, d: 1.0, origin: author}
            """;

    private ItemFiles() {}

    static @Nullable Response response(AuthoringRequests.@Nullable TryRequest tried) {
        if (tried == null) return null;
        var response = tried.response();
        return response == null ? null : response.response();
    }
}
