package fr.pixemploi.assessment.journey;

import static org.assertj.core.api.Assertions.assertThat;

import fr.pixemploi.assessment.bank.inspection.HostileFile;
import fr.pixemploi.assessment.bank.inspection.HostileFiles;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Hostile files that a few people send at once, and the calls of somebody else meanwhile. */
final class FilesAtOnce {
    private final List<byte[]> contents = HostileFiles.all().stream()
            .filter(file -> file.name().endsWith(".xlsx"))
            .map(HostileFile::made)
            .toList();
    private final List<Player> senders;
    private final Player other;

    /**
     * What came of it.
     *
     * @param answers to the files, by status
     * @param milliseconds that each call of the other person took
     */
    record Seen(Map<Integer, Integer> answers, List<Double> milliseconds) {}

    FilesAtOnce(List<Player> senders, Player other) {
        this.senders = senders;
        this.other = other;
    }

    /** Fails when a file is answered with anything but its problem, or the other person with anything but the question. */
    Seen send(int files) throws ExecutionException, InterruptedException {
        Map<Integer, Integer> answers = new TreeMap<>();
        List<Double> milliseconds = new ArrayList<>();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Response>> sent = IntStream.range(0, files)
                    .mapToObj(i -> people.submit(() ->
                            senders.get(i % senders.size()).upload(1, "a.xlsx", contents.get(i % contents.size()))))
                    .toList();
            do {
                milliseconds.add(call());
            } while (!sent.stream().allMatch(Future::isDone));
            for (Future<Response> one : sent) {
                Response answer = one.get();
                assertThat(answer.statusCode()).as(answer.asString()).isIn(413, 422, 429, 503);
                if (Set.of(429, 503).contains(answer.statusCode()))
                    assertThat(answer.header("Retry-After")).isNotNull();
                answers.merge(answer.statusCode(), 1, Integer::sum);
            }
        }
        return new Seen(answers, milliseconds);
    }

    /** One call of the other person, in milliseconds. */
    double call() {
        long before = System.nanoTime();
        assertThat(other.see().at("/question/number").asInt()).isOne();
        return (System.nanoTime() - before) / 1e6;
    }
}
