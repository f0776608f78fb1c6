package fr.pixemploi.assessment.bank.document;

import java.util.Set;

/** What a document says of itself; empty where it says nothing. */
record Properties(String title, String author) {
    static Properties of(Spec file) {
        return file.get("properties")
                .map(spec -> {
                    spec.only(Set.of("title", "author"));
                    return new Properties(
                            spec.text("title").orElse(""), spec.text("author").orElse(""));
                })
                .orElse(new Properties("", ""));
    }
}
