package fr.pixemploi.k8s;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything is in one namespace: an object without one would go to whichever kubectl happens to stand in. */
class NamespaceTest {
    @ParameterizedTest
    @EnumSource
    void everyObjectSaysItsNamespaceAndItIsOurs(Overlay overlay) {
        String ours = overlay.all("Namespace").findFirst().orElseThrow().name();
        assertThat(overlay.resources())
                .filteredOn(resource -> !resource.is("Namespace"))
                .hasSizeGreaterThan(100)
                .filteredOn(
                        resource -> !resource.at("/metadata/namespace").asText().equals(ours))
                .as("objects that are not in " + ours)
                .isEmpty();
    }
}
