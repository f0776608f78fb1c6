package fr.pixemploi.assessment.result.rest.page;

import fr.pixemploi.assessment.result.domain.reading.Reading;
import io.quarkus.qute.RawString;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A result in the sentences that its page and its document show: {@code reading/result.html} lays them out. Public, as templates look into it
 * by reflection.
 *
 * @param language of the page
 * @param french attribute of what is French on a page in another language, for voices
 * @param own the same for what a structure's framework says
 * @param meta which test, and when
 * @param portrayed whether it tells more than levels; one of the time before does not
 * @param mastered whether there is nothing left to learn in this test
 * @param chart null with too few axes for a surface
 * @param levelsNote whose words they are; null for the person, and for a structure's own
 */
public record SaidResult(
        String language,
        RawString french,
        RawString own,
        String title,
        @Nullable String name,
        String meta,
        List<String> notes,
        @Nullable Stage stage,
        List<String> advice,
        List<Sentence> summary,
        boolean portrayed,
        List<String> strengths,
        List<Step> next,
        boolean mastered,
        @Nullable RadarPicture chart,
        List<Domain> domains,
        List<Badge> badges,
        List<Reading.LevelWords> levels,
        @Nullable String levelsNote,
        List<String> about) {
    /** @param title null for structures that do not read the campaign's own words, as the text */
    public record Stage(
            String rank, @Nullable String title, @Nullable String text) {}

    /** @param style class that makes it stand out; null when it does not */
    public record Sentence(String text, @Nullable String style) {}

    /** @param hint null for a skill that was not asked */
    public record Step(String skill, @Nullable String hint) {}

    public record Domain(String title, List<Line> lines) {}

    /**
     * @param code null for the person, to whom it says nothing
     * @param level null when it was not measured
     * @param filled of its bar, in percent
     * @param text what that level says; null when there are no words
     */
    public record Line(
            @Nullable String code,
            String title,
            @Nullable String level,
            long filled,
            @Nullable String text) {}

    /** @param text null for one that is not earned */
    public record Badge(
            String title, String state, @Nullable String text) {}
}
