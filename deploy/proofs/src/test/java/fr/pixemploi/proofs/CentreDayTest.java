package fr.pixemploi.proofs;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Sixty candidates in three sessions of a centre on one day, in which happens what can happen. */
@Order(Order.DEFAULT + 1)
class CentreDayTest {
    private static final int EACH = 20;

    @Test
    void whatHappensOnACentresDayComesTogetherInCertificatesAndFiles() throws Exception {
        // What is told of time begins with a platform that runs.
        RunningPlatform.sheet();
        long began = System.nanoTime();
        CentreDay day = new CentreDay(EACH);
        said("enrolled", began);
        day.isPrepared();
        said("prepared", began);
        day.isHeld();
        said("held", began);
        day.isHandedOver();
        DayJury.decides(day);
        DayJury.publishes(day);
        said("published", began);
        DayOutcome outcome = new DayOutcome(day);
        outcome.isDecidedByTheRules();
        outcome.isNotedByItsCategory();
        outcome.isCertified();
        outcome.goesToThePassportOfSkills();
        outcome.goesToCertifpro();
        said("read back", began);
    }

    private static void said(String what, long began) {
        long seconds = (System.nanoTime() - began) / 1_000_000_000;
        RunningPlatform.SAY.accept("A centre's day: %s after %d s".formatted(what, seconds));
    }
}
