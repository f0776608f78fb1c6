/** That a person is forgotten in all services, tracked to its end by hashes of ids alone. */
@NullMarked
package fr.pixemploi.profile.erasure.domain;

import org.jspecify.annotations.NullMarked;
