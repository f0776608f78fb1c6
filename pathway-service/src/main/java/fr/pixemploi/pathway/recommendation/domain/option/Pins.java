package fr.pixemploi.pathway.recommendation.domain.option;

import fr.pixemploi.pathway.plan.domain.Plans;
import fr.pixemploi.pathway.plan.domain.filter.Refusal;
import fr.pixemploi.pathway.plan.domain.filter.Refused;
import fr.pixemploi.pathway.plan.domain.session.Session;
import fr.pixemploi.pathway.recommendation.domain.offered.Offered;
import fr.pixemploi.pathway.recommendation.domain.words.NoOption;
import fr.pixemploi.pathway.recommendation.domain.words.Said;
import fr.pixemploi.pathway.recommendation.domain.words.Sentence;
import fr.pixemploi.pathway.recommendation.domain.words.Words;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

/** Says which of the sessions that an adviser pinned does not fit, and why. */
final class Pins {
    private Pins() {}

    /** @param offered what plans looked at */
    static NoOption explained(
            NoOption told,
            Plans plans,
            Collection<Session.Key> pinned,
            Map<Session.Key, Offered> offered,
            Words words) {
        NoOption more = told;
        for (Refused each : plans.screened().refused()) {
            Session.Key key = each.session().key();
            if (!pinned.contains(key)) continue;
            String title = Objects.requireNonNull(offered.get(key)).title();
            for (Refusal reason : each.reasons())
                more = with(
                        more,
                        words.sentence(
                                Sentence.PIN_REFUSED,
                                Map.of("title", Said.same(title), "refusal", words.refusal(reason.code(), 1))),
                        "\"" + title + "\": " + reason.code() + ".");
        }
        if (!offered.keySet().containsAll(pinned))
            more = with(
                    more,
                    words.sentence(Sentence.PIN_OUT_OF_REACH, Map.of()),
                    "A session that was pinned is not among those that were looked at: too far, beyond the dates, or in another mode.");
        return more;
    }

    private static NoOption with(NoOption told, Said said, String english) {
        return new NoOption(
                told.reason(),
                new Said(told.said().french() + " " + said.french(), told.said().easy() + " " + said.easy()),
                told.english() + " " + english);
    }
}
