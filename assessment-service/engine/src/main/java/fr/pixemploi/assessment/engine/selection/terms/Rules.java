package fr.pixemploi.assessment.engine.selection.terms;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a campaign wants of its sittings, as data.
 *
 * @param budget that ends a sitting
 * @param content how many questions of what
 * @param loss what the sitting minimises
 * @param manner chance, and how the sitting begins
 * @param rule the measure by which the best question is chosen
 */
public record Rules(Budget budget, Content content, Loss loss, Manner manner, SelectionRule rule) {
    /** Maximum number of questions that the draw is among. */
    public static final int MAX_DRAWN = 10;

    /** The best question per expected second within a budget, all competences weighted alike, no other demands. */
    public static Rules within(int maxItems, double maxSeconds) {
        return new Rules(
                new Budget(maxItems, maxSeconds),
                Content.FREE,
                Loss.EVEN,
                Manner.BEST,
                new SelectionRule.LossPerSecond());
    }

    public Rules withContent(Content other) {
        return new Rules(budget, other, loss, manner, rule);
    }

    public Rules withLoss(Loss other) {
        return new Rules(budget, content, other, manner, rule);
    }

    public Rules withManner(Manner other) {
        return new Rules(budget, content, loss, other, rule);
    }

    public Rules withRule(SelectionRule other) {
        return new Rules(budget, content, loss, manner, other);
    }

    /**
     * What a sitting may take at most.
     *
     * @param items questions
     * @param seconds answering time; infinite when only questions are counted
     */
    public record Budget(int items, double seconds) {
        public Budget {
            if (items < 1) throw new IllegalArgumentException("items must be at least 1");
            if (!(seconds > 0)) throw new IllegalArgumentException("seconds must be above 0");
        }
    }

    /**
     * How many questions of what. Minima are met whenever budget and bank allow it, maxima always.
     *
     * @param perDimension of each competence; empty when free, else one a competence
     * @param domains of competences taken together; a competence belongs to one domain at most
     * @param perType of a type of item, by its name
     * @param shares of kinds of items, kept all along the sitting; gives way when no such item is left
     * @param spacing questions of other competences between two of one; gives way when nothing else is left
     */
    public record Content(
            List<Count> perDimension,
            List<Domain> domains,
            Map<String, Count> perType,
            List<Share> shares,
            int spacing) {
        public static final Content FREE = new Content(List.of(), List.of(), Map.of(), 0);

        /** Without shares. */
        public Content(List<Count> perDimension, List<Domain> domains, Map<String, Count> perType, int spacing) {
            this(perDimension, domains, perType, List.of(), spacing);
        }

        public Content {
            perDimension = List.copyOf(perDimension);
            domains = List.copyOf(domains);
            perType = Map.copyOf(perType);
            shares = List.copyOf(shares);
            if (spacing < 0) throw new IllegalArgumentException("spacing must be 0 or more");
            long named = domains.stream()
                    .mapToLong(domain -> domain.dimensions().size())
                    .sum();
            long different = domains.stream()
                    .flatMap(domain -> domain.dimensions().stream())
                    .distinct()
                    .count();
            if (named != different) throw new IllegalArgumentException("a competence belongs to one domain at most");
        }
    }

    /** Minimum and maximum number of questions. */
    public record Count(int min, int max) {
        public static final Count FREE = new Count(0, Integer.MAX_VALUE);

        public Count {
            if (min < 0 || min > max) throw new IllegalArgumentException("0 <= min <= max must hold");
        }
    }

    /**
     * The least share of a sitting's questions that are of some types: of the first n, as many as the share makes whole.
     *
     * @param types names of types of items
     * @param least from 0 to 1
     */
    public record Share(Set<String> types, double least) {
        public Share {
            types = Set.copyOf(types);
            if (!(least >= 0 && least <= 1)) throw new IllegalArgumentException("a share is from 0 to 1");
        }
    }

    /** Competences that are counted together. */
    public record Domain(String name, Set<Integer> dimensions, Count count) {
        public Domain {
            dimensions = Set.copyOf(dimensions);
            if (dimensions.isEmpty()) throw new IllegalArgumentException("a domain has competences");
        }
    }

    /**
     * Chance, and how the sitting begins.
     *
     * @param drawnAmong the question is drawn among this many best ones; 1 takes the best
     * @param gentleStart whether the first questions are easy and short, and rise
     */
    public record Manner(int drawnAmong, boolean gentleStart) {
        /** Always the best question, from the first. */
        public static final Manner BEST = new Manner(1, false);

        public Manner {
            if (drawnAmong < 1 || drawnAmong > MAX_DRAWN)
                throw new IllegalArgumentException("drawnAmong must be from 1 to " + MAX_DRAWN);
        }
    }
}
