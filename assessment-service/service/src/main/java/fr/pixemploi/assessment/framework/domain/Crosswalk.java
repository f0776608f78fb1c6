package fr.pixemploi.assessment.framework.domain;

import fr.pixemploi.assessment.bank.framework.CompetenceCode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which competence of a framework corresponds to what in another one. A piece of data with its provenance, and no truth.
 *
 * @param from short name of the platform's framework
 * @param to the other framework
 * @param status {@code proposal} or {@code official}
 * @param source where it comes from
 */
public record Crosswalk(String from, Other to, String status, String source, List<Target> targets, List<Link> links) {
    /** A framework that is not measured here. */
    public record Other(String code, String title, String version) {}

    /** Something in the other framework; its title where the official wording was found. */
    public record Target(String code, @Nullable String title) {}

    /** A competence, and what it corresponds to. */
    public record Link(CompetenceCode from, List<String> to) {
        public Link {
            to = List.copyOf(to);
        }
    }

    public Crosswalk {
        targets = List.copyOf(targets);
        links = List.copyOf(links);
        List<String> known = targets.stream().map(Target::code).toList();
        for (Link link : links) {
            if (!known.containsAll(link.to()))
                throw new IllegalArgumentException(link.from() + " leads to something that " + to.code() + " has not");
        }
    }
}
