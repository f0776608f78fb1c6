package fr.pixemploi.pathway.recommendation.domain.option;

import java.util.List;

/**
 * What is proposed to a person, and what is not.
 *
 * @param aside the reason that refuses most on its own first
 * @param proven false when not all was looked at, so that something better, or anything at all, may exist
 * @param fixedFit false when what the adviser wants contradicts itself or the person's life: there is no option then
 */
public record Proposals(
        List<Option> options, List<Aside> aside, List<Otherwise> otherwise, boolean fixedFit, boolean proven) {
    public Proposals {
        options = List.copyOf(options);
        aside = List.copyOf(aside);
        otherwise = List.copyOf(otherwise);
    }
}
