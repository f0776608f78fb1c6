/** Pages of whoever keeps the platform running: health, lag, what waits and what failed; of people neither name nor result. */
@NullMarked
package fr.pixemploi.portal.operator;

import org.jspecify.annotations.NullMarked;
