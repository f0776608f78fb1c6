package fr.pixemploi.assessment.bank.environment;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Somebody who uses a page by keyboard alone: goes by Tab to what has a name, as a screen reader says it, and acts there. */
final class Keyboard {
    private static final int MAX_STEPS = 200;
    private static final String FOCUSED = """
            () => {
              const at = document.activeElement;
              if (!at || at === document.body) return null;
              const spoken = element => {
                const copy = element.cloneNode(true);
                copy.querySelectorAll("[aria-hidden=true]").forEach(hidden => hidden.remove());
                return copy.textContent.replace(/\\s+/g, " ").trim();
              };
              const choice = at.tagName === "SELECT" ? at.selectedOptions[0]?.textContent ?? "" : "";
              const name = at.getAttribute("aria-label") || spoken(at.labels?.[0] ?? at);
              return {tag: at.tagName, type: at.type ?? "", name: name.replace(/\\s+/g, " ").trim(), choice};
            }""";

    private record Focused(String tag, String type, String name, String choice) {
        boolean toggles() {
            return type.equals("checkbox") || type.equals("radio");
        }
    }

    private final Page page;
    private final Frame frame;

    Keyboard(Page page, Frame frame) {
        this.page = page;
        this.frame = frame;
    }

    /** One step of a play, as {@code plays.yaml} says it. */
    void play(String step) {
        String verb = step.substring(0, step.indexOf(' '));
        String[] words = step.substring(verb.length() + 1).split(" = ", 2);
        String name = words[0];
        switch (verb) {
            case "press" -> {
                seek(name, at -> at.tag().equals("BUTTON"));
                page.keyboard().press("Enter");
            }
            case "check" -> {
                seek(name, at -> at.type().equals("checkbox"));
                page.keyboard().press("Space");
            }
            case "type" -> {
                seek(
                        name,
                        at -> (at.tag().equals("INPUT") && !at.toggles())
                                || at.tag().equals("TEXTAREA"));
                page.keyboard().press("Control+A");
                page.keyboard().type(words[1]);
            }
            case "select" -> {
                seek(name, at -> at.tag().equals("SELECT"));
                choose(words[1]);
            }
            case "radio" -> pick(name);
            default -> throw new IllegalArgumentException(step);
        }
        page.waitForTimeout(150);
    }

    private void seek(String name, Predicate<Focused> suits) {
        Set<String> met = new LinkedHashSet<>();
        for (int i = 0; i < MAX_STEPS; i++) {
            Focused at = focused();
            if (at != null) {
                if (at.name().startsWith(name) && suits.test(at)) return;
                met.add(at.name());
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("no way by Tab to " + name + ", only to " + met);
    }

    private void choose(String option) {
        page.keyboard().press("Home");
        for (int i = 0; i < MAX_STEPS; i++) {
            Focused at = focused();
            if (at != null && at.choice().startsWith(option)) return;
            page.keyboard().press("ArrowDown");
        }
        throw new AssertionError("no option " + option);
    }

    /** Tab goes to a group, arrows go round in it. */
    private void pick(String name) {
        String first = null;
        for (int i = 0; i < MAX_STEPS; i++) {
            Focused at = focused();
            if (at == null || !at.type().equals("radio")) {
                first = null;
                page.keyboard().press("Tab");
            } else if (at.name().startsWith(name)) {
                page.keyboard().press("Space");
                return;
            } else if (at.name().equals(first)) {
                first = null;
                page.keyboard().press("Tab");
            } else {
                if (first == null) first = at.name();
                page.keyboard().press("ArrowDown");
            }
        }
        throw new AssertionError("no choice " + name);
    }

    private @Nullable Focused focused() {
        if (!(frame.evaluate(FOCUSED) instanceof Map<?, ?> at)) return null;
        return new Focused(text(at, "tag"), text(at, "type"), text(at, "name"), text(at, "choice"));
    }

    private static String text(Map<?, ?> map, String field) {
        return String.valueOf(map.get(field));
    }
}
