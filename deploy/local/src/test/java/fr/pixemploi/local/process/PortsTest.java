package fr.pixemploi.local.process;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.local.patience.Patience;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("a child that another class starts meanwhile holds this process' open sockets until it is its own program")
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

    @Test
    void whoWaitsForAPortNeverHasItWhenItsOwnerComes() throws Exception {
        int port = Ports.free();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            AtomicBoolean done = new AtomicBoolean();
            Future<?> waiting = threads.submit(() -> {
                while (!done.get()) Ports.answers(port);
            });
            try {
                for (int start = 0; start < 500; start++) {
                    ServerSocket owner = new ServerSocket();
                    try (owner) {
                        owner.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
                        owner.setSoTimeout(Patience.FAR_SECONDS * 1_000);
                        owner.accept().close();
                    }
                }
            } finally {
                done.set(true);
            }
            waiting.get();
        }
    }
}
