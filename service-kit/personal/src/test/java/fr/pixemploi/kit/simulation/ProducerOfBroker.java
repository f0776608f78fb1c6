package fr.pixemploi.kit.simulation;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.jspecify.annotations.Nullable;

/** A transactional producer of {@link Broker}. */
final class ProducerOfBroker implements InvocationHandler {
    private final Broker broker;
    private final String transactionalId;
    private final List<ProducerRecord<String, byte[]>> open = new ArrayList<>();
    private int epoch;

    private ProducerOfBroker(Broker broker, String transactionalId) {
        this.broker = broker;
        this.transactionalId = transactionalId;
    }

    @SuppressWarnings("unchecked")
    static Producer<String, byte[]> of(Broker broker, String transactionalId) {
        return (Producer<String, byte[]>) Proxy.newProxyInstance(
                ProducerOfBroker.class.getClassLoader(),
                new Class<?>[] {Producer.class},
                new ProducerOfBroker(broker, transactionalId));
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
        return switch (method.getName()) {
            case "initTransactions" ->
                broker.call("a producer begins", () -> {
                    epoch = broker.newEpoch(transactionalId);
                    return true;
                });
            case "beginTransaction" -> {
                open.clear();
                yield null;
            }
            case "send" -> {
                open.add((ProducerRecord<String, byte[]>) first(arguments));
                yield new CompletableFuture<>();
            }
            case "commitTransaction" ->
                broker.call("records are committed", () -> {
                    if (broker.isFenced(transactionalId, epoch)) throw new ProducerFencedException("a newer one began");
                    broker.append(open);
                    return true;
                });
            case "close" -> null;
            default -> throw new IllegalStateException("the kit asks this of no client: " + method);
        };
    }

    private static Object first(@Nullable Object @Nullable [] arguments) {
        if (arguments == null || arguments[0] == null) throw new IllegalArgumentException("nothing to send");
        return arguments[0];
    }
}
