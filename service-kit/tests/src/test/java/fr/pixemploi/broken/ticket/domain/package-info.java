@NullMarked
package fr.pixemploi.broken.ticket.domain;

import org.jspecify.annotations.NullMarked;
