package fr.pixemploi.portal.services;

/** One call of a service by its client. */
@FunctionalInterface
public interface Call<T> {
    /** @throws Exception of the client, one for each of the four */
    T answer() throws Exception;
}
