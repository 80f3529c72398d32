package dk.raadslag.bot.teams;

import dk.raadslag.bot.conversation.Files;
import dk.raadslag.bot.conversation.Incoming.SharedFile;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Downloads shared files by their pre-authorised address, without our token. */
record Downloads(OkHttpClient http, AllowedHosts hosts, long limit) implements Files {

    private static final int HOPS = 3;

    @Override
    public Answer fetch(SharedFile file) {
        HttpUrl url = HttpUrl.parse(file.downloadUrl());
        return url == null ? new HostNotAllowed("") : fetch(url, HOPS);
    }

    private Answer fetch(HttpUrl url, int hops) {
        if (!hosts.allow(url)) {
            return new HostNotAllowed(url.host());
        }
        try (Response response =
                http.newCall(new Request.Builder().url(url).build()).execute()) {
            HttpUrl next = redirect(url, response);
            if (next == null) {
                return answer(response);
            }
            return hops == 0 ? new NotAvailable("too many redirects") : fetch(next, hops - 1);
        } catch (IOException failed) {
            return new NotAvailable(failed.getClass().getSimpleName());
        }
    }

    private static @Nullable HttpUrl redirect(HttpUrl url, Response response) {
        String location = response.header("Location");
        return response.isRedirect() && location != null ? url.resolve(location) : null;
    }

    private Answer answer(Response response) throws IOException {
        ResponseBody body = response.body();
        if (!response.isSuccessful() || body == null) {
            return new NotAvailable(String.valueOf(response.code()));
        }
        if (body.contentLength() > limit) {
            return new TooLarge(limit);
        }
        byte[] bytes = body.byteStream().readNBytes((int) limit + 1);
        return bytes.length > limit ? new TooLarge(limit) : new Fetched(bytes);
    }
}
