package fr.pixemploi.proofs.portal;

import com.microsoft.playwright.Page;
import fr.pixemploi.kit.browser.BrowserTest;
import fr.pixemploi.local.Figures;
import fr.pixemploi.proofs.RunningPlatform;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** The journeys of all roles, each on a small phone and on a screen. */
@BrowserTest
@ParameterizedClass
@ValueSource(ints = {Portal.NARROW, Portal.WIDE})
class StaffPortalProof extends StaffPortalTest {
    private static final Map<String, Object> SECONDS = new TreeMap<>();

    private final int width;
    private long begun;

    StaffPortalProof(int width) {
        this.width = width;
    }

    /** What came before the login is not the journey, and least of all the start of the platform. */
    @Override
    public Page enter(String account, int usual) {
        RunningPlatform.get();
        begun = System.nanoTime();
        return super.enter(account, width);
    }

    @Override
    public Page nobody(int usual) {
        return super.nobody(width);
    }

    @AfterEach
    void isDone(TestInfo journey) {
        double seconds = Math.round((System.nanoTime() - begun) / 1e8) / 10.0;
        SECONDS.put(journey.getTestMethod().orElseThrow().getName() + ", " + width + " pixels, seconds", seconds);
        Figures.write("staff-portal", "journeys from the login to done, without a pause between keys", SECONDS);
    }
}
