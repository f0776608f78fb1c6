package fr.pixemploi.assessment.bank.player;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.pixemploi.kit.browser.InChromium;

/** A portal's page with one item player, and a person in front of it who may have a keyboard only. */
final class PlayerPage {
    static final String HTML = """
            <!doctype html>
            <html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Portail</title>
            <script type="module" src="/player/pix-item-player.js"></script></head>
            <body><main><h1>Portail</h1><pix-item-player read-aloud></pix-item-player></main>
            <script>
              const player = document.querySelector("pix-item-player");
              player.base = new URL("/player/demo/", location).href;
              window.told = [];
              for (const name of ["pix-answer", "pix-skip", "pix-change", "pix-next"])
                player.addEventListener(name, event => told.push({name, ...event.detail}));
            </script></body></html>
            """;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** A press this soon after a question appeared is taken for a second press on the one before. */
    private static final int AFTER_SECOND_PRESS_MS = 600;

    private static final int MAX_TABS = 80;

    final Page page;

    PlayerPage(Page page) {
        this.page = page;
        // Makes the browser hand over file dialogs from now on; asked for only when one opens, it may come too late.
        page.onFileChooser(chooser -> {});
        page.evaluate("() => customElements.whenDefined('pix-item-player')");
    }

    static PlayerPage open(InChromium chromium, int width) {
        return new PlayerPage(chromium.open(HTML, width));
    }

    /** Puts one of the examples of the try-out page. */
    PlayerPage ask(String itemId) {
        page.evaluate("""
                async id => {
                  const all = await (await fetch("/player/demo/examples.json")).json();
                  document.querySelector("pix-item-player").question = all.find(one => one.itemId === id);
                }""", itemId);
        page.waitForTimeout(AFTER_SECOND_PRESS_MS);
        return this;
    }

    /** Puts a question of the test's own. */
    PlayerPage put(String json) {
        page.evaluate("q => { document.querySelector('pix-item-player').question = JSON.parse(q); }", json);
        page.waitForTimeout(AFTER_SECOND_PRESS_MS);
        return this;
    }

    /** Presses Tab until the focus is on what has this name. */
    PlayerPage tabTo(String name) {
        for (int i = 0; i < MAX_TABS; i++) {
            page.keyboard().press("Tab");
            if (focused().contains(name)) return this;
        }
        throw new AssertionError("no way to \"" + name + "\" by Tab");
    }

    PlayerPage press(String... keys) {
        for (String key : keys) page.keyboard().press(key);
        return this;
    }

    PlayerPage type(String text) {
        page.keyboard().type(text);
        return this;
    }

    PlayerPage validate() {
        return tabTo("Valider").press("Enter");
    }

    /** Name of what has the focus, as assistive technology takes it from labels. */
    String focused() {
        return String.valueOf(page.evaluate("""
                () => {
                  let at = document.activeElement;
                  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
                  const labels = [...(at?.labels ?? [])].map(label => label.textContent).join(" ");
                  return labels || at?.getAttribute("aria-label") || at?.title || at?.textContent || "";
                }"""));
    }

    /** The last event of a name that the portal got. */
    JsonNode last(String name) {
        Object told = page.evaluate("name => JSON.stringify(told.findLast(one => one.name === name) ?? null)", name);
        return read(String.valueOf(told));
    }

    JsonNode response() {
        return last("pix-answer").path("response");
    }

    String error() {
        return part("error").textContent();
    }

    Locator part(String part) {
        return page.locator("pix-item-player [part~='" + part + "']");
    }

    Locator find(String selector) {
        return page.locator("pix-item-player " + selector);
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }
}
