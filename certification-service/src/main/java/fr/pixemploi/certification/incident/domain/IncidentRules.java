package fr.pixemploi.certification.incident.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What incidents can be; data of the project over names of the public code of Pix. */
public record IncidentRules(List<Category> categories) {
    public IncidentRules {
        categories = List.copyOf(categories);
        if (categories.stream().filter(Category::room).count() != 1)
            throw new IllegalArgumentException("alerts of the room come in under one category");
    }

    /**
     * A category.
     *
     * @param french for the people of the centre and the jury
     * @param candidate whether it is of one candidate
     * @param words whether it must be told in words too
     * @param room whether validated alerts of the exam room come in under it
     * @param forJury whether it needs the jury, where it has no kind
     */
    public record Category(
            String code,
            String french,
            String english,
            boolean candidate,
            boolean words,
            boolean room,
            boolean forJury,
            List<Kind> kinds) {
        public Category {
            kinds = List.copyOf(kinds);
        }
    }

    /** A kind within a category. */
    public record Kind(String code, String french, String english, boolean forJury) {}

    /**
     * Whether such an incident needs the jury.
     *
     * @throws IncidentRefusal.UnknownCategory when there is no such category
     * @throws IncidentRefusal.KindDoesNotFit when it has no such kind, or has kinds and none was said
     */
    public boolean needsJury(String category, @Nullable String kind) {
        Category found = require(category);
        if (found.kinds().isEmpty()) {
            if (kind != null) throw new IncidentRefusal.KindDoesNotFit();
            return found.forJury();
        }
        return found.kinds().stream()
                .filter(one -> one.code().equals(kind))
                .findFirst()
                .orElseThrow(IncidentRefusal.KindDoesNotFit::new)
                .forJury();
    }

    public Category require(String category) {
        return categories.stream()
                .filter(one -> one.code().equals(category))
                .findFirst()
                .orElseThrow(IncidentRefusal.UnknownCategory::new);
    }

    /** Under which alerts of the exam room come in. */
    public Category ofTheRoom() {
        return categories.stream().filter(Category::room).findFirst().orElseThrow();
    }
}
