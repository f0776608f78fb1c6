package fr.pixemploi.pathway.recommendation.domain.option;

import fr.pixemploi.pathway.recommendation.domain.words.NoOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is proposed to a person, and what is not.
 *
 * @param aside the reason that refuses most on its own first
 * @param noOption null when there is an option
 * @param proven false when not all was looked at, so that something better, or anything at all, may exist
 */
public record Proposals(
        List<Option> options,
        List<Aside> aside,
        List<Otherwise> otherwise,
        @Nullable NoOption noOption,
        boolean proven) {
    public Proposals {
        if (options.isEmpty() == (noOption == null))
            throw new IllegalArgumentException("either an option, or why there is none");
        options = List.copyOf(options);
        aside = List.copyOf(aside);
        otherwise = List.copyOf(otherwise);
    }
}
