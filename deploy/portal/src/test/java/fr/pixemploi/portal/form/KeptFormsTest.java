package fr.pixemploi.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.portal.PortalSettings;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeptFormsTest {
    private final KeptForms forms = new KeptForms(settings());

    static PortalSettings settings() {
        return (PortalSettings) Proxy.newProxyInstance(
                PortalSettings.class.getClassLoader(),
                new Class<?>[] {PortalSettings.class},
                (settings, asked, none) -> Duration.ofMinutes(30));
    }

    @Test
    void whoComesBackInTheBrowserThatSentItFindsTheirForm() {
        UUID id = forms.keep(form("", "this browser"));
        assertThat(forms.claim(id, "lea", "this browser")).isNotNull();
        assertThat(forms.claim(id, "lea", null)).as("once it is hers").isNotNull();
    }

    @Test
    void nobodyIsMadeToSendAFormByAnAddress() {
        UUID id = forms.keep(form("", "the attacker's browser"));
        assertThat(forms.claim(id, "lea", null)).isNull();
        assertThat(forms.claim(id, "lea", "another")).isNull();
    }

    @Test
    void whoeverLogsInNextOnASharedComputerDoesNotFindTheFormOfBefore() {
        UUID id = forms.keep(form(FormState.who("lea"), "this browser"));
        assertThat(forms.claim(id, "karim", "this browser")).isNull();
        assertThat(forms.claim(id, "lea", "this browser")).isNotNull();
    }

    @Test
    void formsThatAreTooLargeAreKnown() {
        assertThat(form("x".repeat(100_001), "").isTooLarge()).isTrue();
        assertThat(form("x".repeat(2_000), "").isTooLarge()).isFalse();
    }

    private static KeptForms.Form form(String who, String browser) {
        return new KeptForms.Form(
                "/mon-espace/partages", "/mon-espace", Map.of(FormState.WHO, List.of(who)), null, browser, null);
    }
}
