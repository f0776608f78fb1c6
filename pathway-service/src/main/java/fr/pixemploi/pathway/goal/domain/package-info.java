/** What people train for: minimum levels for a job or for an independent life. */
@NullMarked
package fr.pixemploi.pathway.goal.domain;

import org.jspecify.annotations.NullMarked;
