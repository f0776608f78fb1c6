package fr.pixemploi.local.journey;

import fr.pixemploi.local.Endpoints;
import fr.pixemploi.local.Platform;
import fr.pixemploi.local.keycloak.Tokens;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The journey: registered by a partner, tested, seen by the adviser, on a pathway, certified, verified. Each step is a call that a
 * partner system, a portal or an adviser's screen makes, told in a sentence that a caseworker understands. Steps can be played
 * apart, so that proofs take something away between two of them.
 */
public final class Journey {
    private final Cast cast;
    private final Player player;
    private final Travel travel = new Travel();
    private final TestSteps test;
    private final AdviserSteps adviser;
    private final CertificationSteps certification;
    private final TeamSteps team;

    public Journey(Endpoints endpoints, Tokens tokens, AnswerSheet sheet, Consumer<String> say) {
        this(new Cast(endpoints, tokens), sheet, say);
    }

    public Journey(Cast cast, AnswerSheet sheet, Consumer<String> say) {
        this.cast = cast;
        // Able enough for a certificate, and with three gaps left for a pathway.
        this.player = Player.withoutLuck(sheet, 0.2, Map.of("1.2", -3.0, "2.3", -3.0, "3.1", -3.0));
        Story story = new Story(say);
        this.test = new TestSteps(cast, player, travel, story);
        this.adviser = new AdviserSteps(cast, travel, story);
        this.certification = new CertificationSteps(cast, player, travel, story);
        this.team = new TeamSteps(cast, story);
    }

    /** Plays all of it; returns what came of it. */
    public static Travel run(Platform platform, Consumer<String> say) {
        say.accept("The journey of one job seeker");
        try (AnswerSheet sheet = AnswerSheet.make(platform)) {
            Journey journey = new Journey(platform.endpoints(), platform.tokens(), sheet, say);
            journey.play();
            journey.followPeople();
            return journey.travel();
        }
    }

    public Travel play() {
        register();
        startTest();
        takeTest();
        shareResult();
        adviserSees();
        prescribe();
        certify();
        verify();
        indicators();
        return travel;
    }

    public Cast cast() {
        return cast;
    }

    /** Who answers the questions of this job seeker. */
    public Player player() {
        return player;
    }

    public Travel travel() {
        return travel;
    }

    public void register() {
        adviser.lookBefore();
        test.register();
    }

    /** The account becomes that of the file, without a test; every service has heard of it then. */
    public void link() {
        test.link();
    }

    public void startTest() {
        test.startTest();
    }

    public void takeTest() {
        test.takeTest();
    }

    public void shareResult() {
        test.shareResult();
    }

    public void adviserSees() {
        adviser.adviserSees();
    }

    public void prescribe() {
        adviser.prescribe();
    }

    public void certify() {
        enrol();
        sitCertification();
        handToJury();
        publish();
    }

    public void enrol() {
        certification.enrol();
    }

    public void sitCertification() {
        certification.sitCertification();
    }

    /** The centre says that its session is over. */
    public void handToJury() {
        certification.handToJury();
    }

    public void publish() {
        certification.publish();
    }

    public void verify() {
        certification.verify();
    }

    public void indicators() {
        adviser.indicators();
    }

    /** Beside the way of the job seeker: the adviser has people of her own, who need her today. */
    public void followPeople() {
        team.followPeople();
    }
}
