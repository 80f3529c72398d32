package dk.raadslag.bot.teams;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/** Adds the bot's token to each call; a 401 was not carried out, so the call is made once more with a new token. */
record Bearer(AccessTokens tokens) implements Interceptor {

    @Override
    public Response intercept(Chain chain) throws IOException {
        String token = tokens.current();
        Response response = chain.proceed(with(token, chain.request()));
        if (response.code() != 401) {
            return response;
        }
        response.close();
        tokens.reject(token);
        return chain.proceed(with(tokens.current(), chain.request()));
    }

    private static Request with(String token, Request request) {
        return request.newBuilder().header("Authorization", "Bearer " + token).build();
    }
}
