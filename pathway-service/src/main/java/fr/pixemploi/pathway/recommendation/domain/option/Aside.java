package fr.pixemploi.pathway.recommendation.domain.option;

import fr.pixemploi.pathway.recommendation.domain.words.Said;
import java.util.List;

/**
 * Sessions that are not proposed, for one reason.
 *
 * @param reason code
 * @param sessions how many it refuses; what one may begin at any time counts once
 * @param alone of these, how many are known to be refused by nothing else
 * @param because what sources write of why, each once; nothing where they write nothing
 */
public record Aside(String reason, int sessions, int alone, Said said, List<String> because) {
    public Aside {
        because = List.copyOf(because);
    }
}
