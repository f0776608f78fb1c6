package fr.pixemploi.proofs.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Objects;

/** Somebody without a mouse. */
final class Keyboard {
    private static final int MOST_STOPS = 200;

    private static final String NAME = """
            () => {
              let at = document.activeElement;
              while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
              return at ? (at.labels?.[0]?.innerText || at.innerText || at.value || at.getAttribute('aria-label') || '').trim().replace(/\\s+/g, ' ') : '';
            }""";

    private Keyboard() {}

    /** Goes on from stop to stop until what bears this name, or begins so, has the focus. */
    static void goTo(Page page, String name) {
        String wanted = name.replaceAll("\\s+", " ");
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if (Objects.toString(page.evaluate(NAME)).startsWith(wanted)) return;
        }
        assertThat(false)
                .as(name + " is reached with the keyboard on " + page.url())
                .isTrue();
    }

    /** Presses what leads to another page, and waits for that. */
    static void follow(Page page, String name) {
        goTo(page, name);
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        page.waitForLoadState();
    }

    /** Presses what changes this page. */
    static void press(Page page, String name) {
        goTo(page, name);
        page.keyboard().press("Enter");
    }

    /** Writes into the field of this label, in place of what stands there. */
    static void write(Page page, String label, String text) {
        goTo(page, label);
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
    }

    /** Ticks the box of this label. */
    static void tick(Page page, String label) {
        goTo(page, label);
        page.keyboard().press("Space");
    }

    /** Goes on from stop to stop until what this selector means has the focus. */
    static void reach(Page page, String selector) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("where => document.activeElement.matches(where)", selector))) return;
        }
        assertThat(false)
                .as(selector + " is reached with the keyboard on " + page.url())
                .isTrue();
    }

    static void fill(Page page, String field, String text) {
        reach(page, field);
        page.keyboard().press("Control+A");
        page.keyboard().insertText(text);
    }

    /** A day is reached like all else; the order in which its parts are typed is known to the browser's own language alone. */
    static void fillDay(Page page, String field, String day) {
        reach(page, field);
        page.fill(field, day);
    }

    static void check(Page page, String box) {
        reach(page, box);
        page.keyboard().press("Space");
    }

    /** Of a list, or of a group of which one is chosen. */
    static void choose(Page page, String field, String value) {
        reach(page, field);
        // The first of a group has the focus, and is not chosen by that; in a list the key would open it.
        if (Boolean.TRUE.equals(page.evaluate("() => document.activeElement.type === 'radio'")))
            page.keyboard().press("Space");
        for (int choice = 0; choice < MOST_STOPS; choice++) {
            if (value.equals(page.evaluate("() => document.activeElement.value"))) {
                // Where the list is a part of the page, the focus is on its choices until one is taken.
                if (Boolean.TRUE.equals(page.evaluate("() => document.activeElement.matches('option')")))
                    page.keyboard().press("Enter");
                return;
            }
            page.keyboard().press("ArrowDown");
        }
        assertThat(false)
                .as(value + " is chosen with the keyboard on " + page.url())
                .isTrue();
    }
}
