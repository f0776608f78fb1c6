/**
 * What is kept of people, by one register, {@code META-INF/personal-data.yaml} beside the migrations of each service: what each column holds, what for,
 * for how long, and who reads it. Rows are found, handed out and erased by it, so that a new table is covered once it is named there, and
 * the build refuses one that is not. May touch core's events, SQL and identity; knows no service.
 */
@NullMarked
package fr.pixemploi.kit.personal;

import org.jspecify.annotations.NullMarked;
