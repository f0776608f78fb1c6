package fr.pixemploi.assessment;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.Secret;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What a deployment decides about this service. */
@ConfigMapping(prefix = "pixemploi.assessment")
public interface AssessmentSettings {
    /** Secret that signs addresses of questions' files, the same on all instances; 32 characters at least, from the environment. */
    String assetKey();

    /** Loads the marked demonstration pool for certification sittings. On one's own machine only: everyone can read it. */
    @WithDefault("false")
    boolean demonstrationPool();

    /** Directory of the reserved pool outside the repository, sealed by {@code workbench seal}. */
    Optional<Path> reservedPool();

    /** What opens it: a keyset as the workbench tells it. From the environment only, and never beside the directory. */
    Optional<Secret<String>> reservedPoolKey();

    /** Sittings that nobody sits, before an instance says that it is ready: the first people find warm code. 0 for none. */
    @WithDefault("40")
    int warmUpSittings();

    /** Directory of a bank to use instead of the packaged one: {@code measurement.yaml}, and the open pool in {@code open/}. */
    Optional<Path> openBank();

    /** Items on trial that a sitting puts at most, beside those that count. */
    @WithDefault("1")
    int trialItems();

    /** How long a machine that has too much to do may take to read a file that a person sent, before the person is told so. */
    @WithDefault("60S")
    Duration inspectionPatience();

    /** Where people enter a campaign, at the portal; {@code {code}} is the place of its code. */
    @WithDefault("http://localhost:8081/c/{code}")
    String campaignAddress();

    /** Codes with which people take a test at a kiosk. */
    Kiosk kiosk();

    /** How long they wait for their people. */
    interface Kiosk {
        /** Codes that were made for a group at once. The project's proposal: what a workshop takes to seat everybody. */
        @WithDefault("60M")
        Duration sheetHolds();
    }

    /** What structures see of many people together. */
    Collective collective();

    /** How answers to questions are told, which nobody may read one by one. */
    interface Collective {
        /** Fewest people whose answers to a question are told together; the platform's rule is the least. */
        @Min(11)
        @WithDefault("${pixemploi.fewest-people}")
        int minGroup();

        /** How long people have after a sitting to share its result before its answers are counted, in days. */
        @WithDefault("7")
        int settlingDays();
    }

    /** Screens that follow an exam room, on one instance. */
    Screens screens();

    /** How many are open at once. */
    interface Screens {
        /** Of one person: some pages, and those whose end was not noticed yet. */
        @WithDefault("5")
        int person();

        /** Of one centre. */
        @WithDefault("100")
        int structure();
    }

    /** From when on an author is told to look at an item. */
    Health health();

    /** The project's own choices: no standard says them. */
    interface Health {
        /** Fewest answers that a sign is given on. */
        @WithDefault("50")
        int answers();

        /** Share of success from which an item is too easy. */
        @WithDefault("0.97")
        double easy();

        /** Share of success up to which an item is too hard. */
        @WithDefault("0.05")
        double hard();

        /** Correlation with the other items below which an item agrees too little with them. */
        @WithDefault("0.05")
        double agreement();

        /** Share of skips from which an item is often skipped. */
        @WithDefault("0.3")
        double skipped();

        /** Times the expected seconds from which an item is slow. */
        @WithDefault("2")
        double slow();

        /** Share of sittings from which an item is much seen. */
        @WithDefault("0.5")
        double seen();
    }
}
