package fr.pixemploi.proofs.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import fr.pixemploi.kit.browser.BrowserTest;
import fr.pixemploi.kit.browser.InChromium;
import fr.pixemploi.local.journey.Cast;
import fr.pixemploi.local.journey.Journey;
import fr.pixemploi.proofs.RunningPlatform;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** From the page where a role's day begins, every link is followed: what is reached is there, and is sound on a small phone and on a screen. */
@BrowserTest
// Of one role up to sixty pages are looked at, each in two widths.
@Timeout(value = 2, unit = TimeUnit.HOURS)
class PortalWalkTest {
    /** Of pages that differ in their ids only, so many are looked at. */
    private static final int ALIKE = 1;

    private static final int MOST = 60;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private static final List<String> ROLES =
            List.of("nadia", "marc", "claire", "ines", "jury-julie", "autrice-anne", "ops-omar");

    private static final Set<String> FOLLOWING = Set.of("nadia", "marc");

    private static final Pattern ITEM = Pattern.compile("crcn-[a-z0-9-]+");

    @RegisterExtension
    static final InChromium chromium = new InChromium();

    private static Journey journey;

    /** Somebody whose file, result, pathway and certificate fill the pages. */
    @BeforeAll
    static void aJobSeekerCameThrough() {
        journey = RunningPlatform.journey();
        journey.play();
        journey.followPeople();
    }

    @Test
    void thePagesOfAPersonAreSound() {
        walk(journey.cast().account(), List.of());
    }

    @ParameterizedTest
    @FieldSource("ROLES")
    void thePagesOfEachRoleAreSound(String account) {
        walk(account, FOLLOWING.contains(account) ? List.of(record()) : List.of());
    }

    /** Of somebody who shares a result: from there more leads on than from the page of one who does not. */
    private static String record() {
        return "/suivi/" + Cast.MISSION_LOCALE + "/personnes/"
                + journey.travel().beneficiaryId();
    }

    /** @param also pages that are looked at beside one of their kind, before those to which links lead */
    private static void walk(String account, List<String> also) {
        Page page = Portal.enter(chromium, account, Portal.WIDE);
        Deque<String> open = new ArrayDeque<>(List.of(path(page.url())));
        open.addAll(also);
        Set<String> seen = new HashSet<>();
        List<String> kinds = new ArrayList<>();
        int looked = 0;
        while (!open.isEmpty() && looked < MOST) {
            String path = open.remove();
            if (!seen.add(path)) continue;
            String kind = ITEM.matcher(ID.matcher(path).replaceAll("{id}").replaceAll("\\?.*", ""))
                    .replaceAll("{item}");
            boolean counts = !also.contains(path);
            if (counts && Collections.frequency(kinds, kind) >= ALIKE) continue;
            if (!isHtml(page, path)) continue;
            if (counts) kinds.add(kind);
            looked++;
            look(page, path);
            for (Object link :
                    (List<?>) page.evaluate("() => [...document.querySelectorAll('a[href]')].map(a => a.href)")) {
                String there = String.valueOf(link);
                // What leads from a campaign to the page of whoever takes its test is theirs to walk.
                boolean theirs = path(there).startsWith("/mon-espace") && ROLES.contains(account);
                if (isPage(there) && !theirs) open.add(path(there));
            }
        }
        assertThat(looked)
                .as("pages of " + account + " that were looked at: " + kinds)
                .isBetween(4, MOST - 1);
        System.out.printf("%s: %d pages looked at: %s%n", account, looked, kinds);
    }

    private static void look(Page page, String path) {
        page.setViewportSize(Portal.WIDE, 800);
        Response answer = Portal.open(page, path);
        Portal.assertValid(answer);
        Portal.assertSound(page);
        page.setViewportSize(Portal.NARROW, 640);
        Portal.assertSound(page);
    }

    /** A document to keep is no page; a sheet that a service prints is its own. */
    private static boolean isHtml(Page page, String path) {
        if (path.endsWith("/fiche")) return false;
        String type = page.request().get(Portal.url(path)).headers().getOrDefault("content-type", "");
        return type.startsWith("text/html");
    }

    /** Here, and neither the way out nor a document to keep. */
    private static boolean isPage(String address) {
        if (!address.startsWith(Portal.url() + "/") || address.contains("/deconnexion") || address.contains("#"))
            return false;
        String path = URI.create(address).getPath();
        return !path.matches(".*(\\.(pdf|csv|ods|png|svg|ics|json|xml|zip|html)|/export|/archive|/page|/document)$");
    }

    private static String path(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }
}
