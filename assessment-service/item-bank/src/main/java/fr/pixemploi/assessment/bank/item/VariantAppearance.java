package fr.pixemploi.assessment.bank.item;

import fr.pixemploi.assessment.bank.item.task.Attachment;
import fr.pixemploi.assessment.bank.item.task.Choosable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person sees of a variant, whatever the order of its choices: two variants with the same are one to two neighbours. */
record VariantAppearance(
        String instruction,
        List<Attachment> files,
        Set<String> proposals,
        Set<String> targets,
        @Nullable Object picture,
        @Nullable Object page) {
    static VariantAppearance of(Item item) {
        ItemView view = ItemView.of(item);
        return new VariantAppearance(
                item.instruction(),
                item.files(),
                texts(view.proposals()),
                texts(view.targets()),
                view.picture(),
                view.page());
    }

    private static Set<String> texts(@Nullable List<Choosable> shown) {
        return shown == null ? Set.of() : shown.stream().map(Choosable::text).collect(Collectors.toSet());
    }
}
