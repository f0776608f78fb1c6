/** Finding a framework and telling the others about it. May touch its domain; must not touch HTTP, Kafka or rows. */
@NullMarked
package fr.pixemploi.assessment.framework.application;

import org.jspecify.annotations.NullMarked;
