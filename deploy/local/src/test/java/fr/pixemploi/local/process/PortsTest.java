package fr.pixemploi.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {
    @Test
    void noPortIsHandedOutTwiceHereNorInAnotherProcess() {
        Set<Integer> ports = new HashSet<>();
        for (int i = 0; i < 50; i++) {
            assertThat(ports.add(Ports.free())).isTrue();
        }

        Set<Integer> blocks = new HashSet<>();
        ports.forEach(port -> blocks.add(port / 100 * 100));
        assertThat(blocks).hasSize(1);
        assertThat(Ports.isFree(blocks.iterator().next()))
                .as("held as long as this process lives, so that the block is nobody else's")
                .isFalse();
    }
}
