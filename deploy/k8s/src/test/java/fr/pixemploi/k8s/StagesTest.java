package fr.pixemploi.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What comes first: engines, then migrations, then what serves; by the script's label and by Argo CD's waves. */
class StagesTest {
    private static final String WAVE = "/metadata/annotations/argocd.argoproj.io~1sync-wave";

    @ParameterizedTest
    @EnumSource
    void wavesAreTheStagesOfTheScript(Overlay overlay) {
        assertThat(overlay.resources()).allSatisfy(resource -> {
            String wave = resource.at(WAVE).asText("0");
            switch (resource.stage()) {
                case "serve" -> assertThat(wave).as(resource.toString()).isEqualTo("2");
                case "migrate" -> assertThat(wave).as(resource.toString()).isIn("0", "1");
                default -> assertThat(wave).as(resource.toString()).isEqualTo("0");
            }
        });
        assertThat(overlay.all("Job"))
                .allSatisfy(job -> assertThat(job.at(WAVE).asText()).isEqualTo("1"));
    }

    @ParameterizedTest
    @EnumSource
    void whoeverScalesComesWithWhatIsScaled(Overlay overlay) {
        assertThat(overlay.resources())
                .filteredOn(resource -> resource.is("HorizontalPodAutoscaler") || resource.is("ScaledObject"))
                .allMatch(resource -> resource.stage().equals("serve"));
    }
}
