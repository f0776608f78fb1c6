package fr.pixemploi.assessment.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Calls that are made at once, with their results in the order of the calls. */
final class AtOnce {
    private AtOnce() {}

    static <T> List<T> call(int times, Callable<T> call) throws Exception {
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < times; i++) all.add(i);
        return call(times, all, ignored -> call.call());
    }

    interface Call<A, T> {
        T call(A with) throws Exception;
    }

    static <A, T> List<T> call(int times, List<A> with, Call<A, T> call) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            List<Future<T>> calls = new ArrayList<>();
            for (A one : with) calls.add(threads.submit(() -> call.call(one)));
            List<T> results = new ArrayList<>();
            for (Future<T> future : calls) results.add(future.get());
            return results;
        }
    }
}
