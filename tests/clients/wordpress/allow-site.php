<?php
/* WordPress fetches nothing from its own machine; the site under test is there, and it alone is let in. */
function is_site_under_test( $url ) {
	return str_starts_with( $url, getenv( 'SITE_UNDER_TEST' ) . '/' );
}

add_filter(
	'http_request_host_is_external',
	fn( $external, $host, $url ) => $external || is_site_under_test( $url ),
	10,
	3
);
add_filter(
	'http_allowed_safe_ports',
	fn( $ports, $host, $url ) => is_site_under_test( $url )
		? array( ...$ports, parse_url( $url, PHP_URL_PORT ) )
		: $ports,
	10,
	3
);
