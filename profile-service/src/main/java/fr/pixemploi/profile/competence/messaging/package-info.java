/** Results and frameworks, heard on Kafka. */
@NullMarked
package fr.pixemploi.profile.competence.messaging;

import org.jspecify.annotations.NullMarked;
