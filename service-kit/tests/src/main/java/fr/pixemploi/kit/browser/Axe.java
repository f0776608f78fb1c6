package fr.pixemploi.kit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The accessibility rules that a program can check (axe-core: WCAG 2.2 A and AA, and its good practices). */
public final class Axe {
    private static final String SOURCE = source();

    private Axe() {}

    /** Fails when a rule is broken on the page or in one of its frames. */
    public static void assertNoViolations(Page page) {
        List<String> violations = new ArrayList<>();
        for (Frame frame : page.frames()) violations.addAll(violations(frame));
        assertThat(violations).as("accessibility of " + page.url()).isEmpty();
    }

    private static List<String> violations(Frame frame) {
        // Frame by frame, since a sandboxed one can't be reached from its parent.
        if (Boolean.FALSE.equals(frame.evaluate("() => 'axe' in window"))) frame.evaluate(SOURCE);
        Object found = frame.evaluate("""
                async inFrame => {
                  // A colour on its way to another is nobody's choice.
                  const moving = document.getAnimations().filter(a => a.effect.getComputedTiming().endTime < Infinity);
                  await Promise.allSettled(moving.map(animation => animation.finished));
                  const whole = ["region", "page-has-heading-one", "landmark-one-main", "bypass"];
                  const rules = Object.fromEntries(whole.map(rule => [rule, {enabled: !inFrame}]));
                  const {violations} = await axe.run(document, {iframes: false, rules});
                  return violations.flatMap(v => v.nodes.map(n => `${v.id}: ${v.help} – ${n.target.join(" ")} ${n.html}`));
                }""", frame.parentFrame() != null);
        List<String> texts = new ArrayList<>();
        ((List<?>) found).forEach(text -> texts.add(String.valueOf(text)));
        return texts;
    }

    private static String source() {
        try (InputStream script = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"), "axe-core")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
