package fr.pixemploi.proofs.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import fr.pixemploi.kit.browser.BrowserTest;
import fr.pixemploi.kit.browser.InChromium;
import fr.pixemploi.local.Figures;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.proofs.RunningPlatform;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pictures of the portal's main pages, for its README, and how large each first page is with all that it loads. */
@BrowserTest
class PortalPicturesProof {
    private static final Path FOLDER = Path.of("../portal/pictures");
    private static final int PHONE = 390;
    private static final long MOST_BYTES = 100_000;

    @RegisterExtension
    static final InChromium chromium = new InChromium();

    private final Map<String, Object> sizes = new TreeMap<>();
    private long loaded;

    @Test
    void theMainPagesAsPeopleSeeThem() {
        Journey journey = RunningPlatform.journey();
        journey.play();
        journey.followPeople();
        String person = journey.cast().account();
        picture("-", PHONE, "door", "/");
        picture(person, PHONE, "person", "/mon-espace");
        picture(
                person,
                PHONE,
                "result",
                "/mon-espace/resultats/" + journey.travel().resultId());
        picture("nadia", Portal.WIDE, "adviser", "/suivi/" + Cast.MISSION_LOCALE);
        picture("marc", Portal.WIDE, "manager", "/pilotage/" + Cast.MISSION_LOCALE);
        picture("claire", Portal.WIDE, "centre", "/centre/" + Cast.CENTRE);
        picture("jury-julie", Portal.WIDE, "jury", "/jury");
        Figures.write("portal-pictures", "bytes of each first page with all that it loads", sizes);
    }

    /** @param account {@code -} for nobody */
    private void picture(String account, int width, String name, String path) {
        Page page = account.equals("-") ? chromium.page(width) : Portal.enter(chromium, account, width);
        loaded = 0;
        page.onResponse(this::count);
        Portal.open(page, path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        InChromium.assertNoSidewaysScroll(page);
        page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png")));
        assertThat(loaded).as("bytes of " + path).isLessThan(MOST_BYTES);
        sizes.put(path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}"), loaded);
    }

    private void count(Response response) {
        loaded += response.request().sizes().responseBodySize;
    }
}
