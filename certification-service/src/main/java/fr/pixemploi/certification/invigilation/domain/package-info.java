/** Who watches a session without an account of the centre: its number, the code of the day, entries. Pure Java. */
@NullMarked
package fr.pixemploi.certification.invigilation.domain;

import org.jspecify.annotations.NullMarked;
